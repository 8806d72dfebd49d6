package org.webnav.installation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;

public final class DependenciesTest {

    private final Dependencies dependencies = new Dependencies(List.of(
            links("platform", Set.of(), Set.of("Clock"), Set.of(), Set.of("Job")),
            links("catalog", Set.of("platform"), Set.of("Items", "Job"), Set.of("Clock"), Set.of("Contribution")),
            links("pricing", Set.of("platform"), Set.of("Prices", "Contribution"), Set.of("Items"), Set.of()),
            links("stock", Set.of("platform"), Set.of("Stock", "Contribution"), Set.of(), Set.of()),
            links("orders", Set.of("platform"), Set.of("Orders"), Set.of("Prices"), Set.of("Stock")),
            links("erp", Set.of("platform"), Set.of("Exchange"), Set.of(), Set.of("Orders", "Connector")),
            links("connector", Set.of("erp"), Set.of("Connector"), Set.of(), Set.of()),
            links("set", Set.of("catalog", "orders"), Set.of(), Set.of(), Set.of())));

    private static Links links(
            String feature, Set<String> features, Set<String> provides, Set<String> needs, Set<String> uses) {
        return new Links(feature, features, provides, needs, uses);
    }

    @Test
    public void whatNeedsAServiceDependsOnTheOneThatRegistersIt() {
        assertThat(dependencies.dependentsOf("pricing")).containsExactly("orders", "set");
    }

    @Test
    public void dependentsOfDependentsCount() {
        assertThat(dependencies.dependentsOf("catalog")).containsExactly("orders", "pricing", "set");
    }

    @Test
    public void aNamedFeatureIsNeededThoughNoServiceIs() {
        assertThat(dependencies.dependentsOf("erp")).containsExactly("connector");
        assertThat(dependencies.needsOf("connector")).containsExactly("erp", "platform");
    }

    @Test
    public void needsReachDownToTheBase() {
        assertThat(dependencies.needsOf("orders")).containsExactly("catalog", "platform", "pricing");
    }

    @Test
    public void whatMerelyUsesAServiceGoesOnWithLess() {
        assertThat(dependencies.dependentsOf("stock")).isEmpty();
        assertThat(dependencies.enrichedBy(Set.of("stock"))).containsExactly("catalog", "orders");
        assertThat(dependencies.enrichedBy(Set.of("stock", "orders"))).containsExactly("catalog", "erp");
    }

    @Test
    public void aServiceFromTwoSidesTiesToNeither() {
        Dependencies two = new Dependencies(List.of(
                links("one", Set.of(), Set.of("Rates"), Set.of(), Set.of()),
                links("other", Set.of(), Set.of("Rates"), Set.of(), Set.of()),
                links("user", Set.of(), Set.of(), Set.of("Rates"), Set.of())));

        assertThat(two.needsOf("user")).isEmpty();
        assertThat(two.dependentsOf("one")).isEmpty();
        assertThat(two.providersOf("Rates")).containsExactly("one", "other");
    }

    @Test
    public void aCircleEnds() {
        Dependencies circle = new Dependencies(List.of(
                links("egg", Set.of(), Set.of("Egg"), Set.of("Hen"), Set.of()),
                links("hen", Set.of(), Set.of("Hen"), Set.of("Egg"), Set.of())));

        assertThat(circle.dependentsOf("egg")).containsExactly("hen");
        assertThat(circle.needsOf("egg")).containsExactly("hen");
    }
}
