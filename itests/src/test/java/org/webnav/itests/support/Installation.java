package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.webnav.itests.support.Portal.Answer;

/** Features as the integrator stops and starts them; each call returns when the change is done. */
public record Installation(Portal integrator) {

    public static final Duration LONGEST_CHANGE = Duration.ofSeconds(30);

    public void stop(String feature) {
        change(feature, "stop", "stopped");
    }

    public void start(String feature) {
        change(feature, "start", "running");
    }

    public String state(String feature) {
        return integrator
                .get("/api/v1/features/" + feature)
                .json()
                .path("state")
                .asText();
    }

    public JsonNode preview(String feature) {
        return integrator.get("/api/v1/features/" + feature + "/stop-preview").json();
    }

    /** Waits until no change is under way. */
    public void awaitCalm() {
        await("no change is under way").atMost(LONGEST_CHANGE).until(() -> {
            var states = integrator.get("/api/v1/features").json().findValuesAsText("state");
            return !states.contains("stopping") && !states.contains("starting");
        });
    }

    private void change(String feature, String action, String wanted) {
        Answer accepted = integrator.post("/api/v1/features/" + feature + "/" + action, Map.of());
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        await(feature + " is " + wanted).atMost(LONGEST_CHANGE).until(() -> state(feature)
                .equals(wanted));
    }
}
