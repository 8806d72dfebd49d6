package org.webnav.connector.navision;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.webnav.connector.api.ErpConnector.SendOutcome;
import org.webnav.connector.api.ErpOrder;
import org.webnav.connector.api.ErpUnreachable;

/**
 * Sends an order by one deep insert, which Business Central does wholly or not at all, and says what is certain
 * afterwards.
 */
final class OrderSender {

    /** Answers of a server or a proxy that may have lost sight of a request which goes on. */
    private static final Set<Integer> LOST = Set.of(408, 500, 502, 504);

    /** Answers before anything was done: credentials, too many requests, closed for maintenance. */
    private static final Set<Integer> NOT_NOW = Set.of(401, 403, 429, 503);

    /** The address is wrong, not the order. */
    private static final Set<String> NOWHERE = Set.of("BadRequest_NotFound", "BadRequest_ResourceNotFound");

    private final Company company;
    private final Http http;
    private final OrderWriter writer;

    OrderSender(Company company, Http http, OrderWriter writer) {
        this.company = company;
        this.http = http;
        this.writer = writer;
    }

    SendOutcome send(ErpOrder order) {
        try {
            String json = writer.write(order).toString();
            return post(company.api("salesOrders"), json);
        } catch (OrderWriter.NotOrderable e) {
            return new SendOutcome.Refused("navision." + e.code(), e.getMessage());
        }
    }

    private SendOutcome post(URI address, String json) {
        Answer answer;
        try {
            answer = http.post(address, json);
        } catch (NotSent e) {
            throw Failures.unreachable(e);
        } catch (IOException e) {
            return new SendOutcome.Unknown(Failures.words(e));
        }
        return judge(answer);
    }

    private SendOutcome judge(Answer answer) {
        if (answer.successful()) {
            return accepted(answer);
        }
        if (LOST.contains(answer.status())) {
            return new SendOutcome.Unknown(("Navision answered " + answer.status() + " " + answer.errorCode()).strip());
        }
        if (NOT_NOW.contains(answer.status()) || nowhere(answer)) {
            throw Failures.unreachable(answer);
        }
        if (answer.status() / 100 == 4) {
            return new SendOutcome.Refused(answer.errorCode(), answer.errorMessage());
        }
        return notUnderstood(answer);
    }

    private static SendOutcome accepted(Answer answer) {
        try {
            String number = answer.json().path("number").asText("");
            return number.isEmpty()
                    ? new SendOutcome.Unknown("the answer has no order number")
                    : new SendOutcome.Accepted(number);
        } catch (IOException e) {
            return new SendOutcome.Unknown("the answer is not JSON");
        }
    }

    /** Without an error code of Business Central somebody else answered, who has no say on orders. */
    private boolean nowhere(Answer answer) {
        boolean nowhere =
                answer.status() / 100 == 4 && (answer.errorCode().isEmpty() || NOWHERE.contains(answer.errorCode()));
        if (nowhere) {
            company.forget();
        }
        return nowhere;
    }

    private static SendOutcome notUnderstood(Answer answer) {
        if (answer.status() / 100 == 3) {
            throw new ErpUnreachable("Navision's address has moved: " + answer.status(), null, null);
        }
        return new SendOutcome.Unknown("Navision answered " + answer.status());
    }
}
