package org.webnav.benchmarks.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.webnav.benchmarks.data.Company;
import org.webnav.benchmarks.data.Size;
import org.webnav.benchmarks.load.Scenario;

/** Everything that is measured: first what a request costs at least, then what customers do. */
public final class Scenarios {

    private static final int PAGE = 24;
    private static final String PARTS = "&include=price,availability";

    /** Pages that people look at. */
    private static final int FIRST_PAGES = 10;

    private final World world;

    private Scenarios(World world) {
        this.world = world;
    }

    public static List<Scenario> of(URI base) throws IOException {
        Scenarios scenarios = new Scenarios(World.explore(base));
        return List.of(
                scenarios.emptyAnswer(),
                scenarios.fewRows(),
                new Get("catalog", "catalog page, 24 items with price and stock", scenarios::bearer, scenarios::page),
                new Get("search", "search by word or code, with price and stock", scenarios::bearer, scenarios::found),
                new Get("detail", "item with price and stock", scenarios::bearer, scenarios::item),
                new QueryPrices(scenarios.world),
                new PlaceOrder(scenarios.world));
    }

    /** With a generated company in the portal. */
    public static List<Scenario> of(URI base, Size size) throws IOException {
        Scenarios scenarios = new Scenarios(World.of(base, size));
        return List.of(
                scenarios.emptyAnswer(),
                scenarios.fewRows(),
                new Get(
                        "catalog",
                        "catalog page, 24 items with own prices, stock and facets",
                        scenarios::bearer,
                        scenarios::pageWithFacets),
                new Get(
                        "search",
                        "search with a facet filter, 24 items with own prices, stock and facets",
                        scenarios::bearer,
                        scenarios::foundWithFacets),
                new Get("detail", "item with own price and stock", scenarios::bearer, scenarios::item),
                new QueryPrices(scenarios.world));
    }

    private Get emptyAnswer() {
        return new Get("empty", "floor: empty answer of the same server", random -> "", random -> "/health/live");
    }

    private Get fewRows() {
        return new Get("row", "floor: a few rows of the same database", this::bearer, random -> "/api/v1/tokens");
    }

    private String pageWithFacets(RandomGenerator random) {
        World.CategorySize category = World.any(world.categories(), random);
        int pages = Math.min(FIRST_PAGES, 1 + (category.items() - 1) / PAGE);
        return "/api/v1/items?size=" + PAGE + PARTS + "&facets=true&category=" + encoded(category.code()) + "&page="
                + random.nextInt(pages) + customer(random);
    }

    private String foundWithFacets(RandomGenerator random) {
        String filter = "COLOUR:" + World.any(Company.colours(), random) + "|" + World.any(Company.colours(), random);
        return "/api/v1/items?size=" + PAGE + PARTS + "&facets=true&q=" + encoded(World.any(world.words(), random))
                + "&filter=" + encoded(filter) + customer(random);
    }

    private String bearer(RandomGenerator random) {
        return World.any(world.bearers(), random);
    }

    private String page(RandomGenerator random) {
        World.CategorySize category = World.any(world.categories(), random);
        int pages = 1 + (category.items() - 1) / PAGE;
        // every second page is one of the whole catalogue: most categories of a small one have fewer than 24 items
        String where = random.nextBoolean()
                ? "&category=" + encoded(category.code()) + "&page=" + random.nextInt(pages)
                : "&page=" + random.nextInt(Math.max(1, world.items().size() / PAGE));
        return "/api/v1/items?size=" + PAGE + PARTS + where + customer(random);
    }

    private String found(RandomGenerator random) {
        return "/api/v1/items?size=" + PAGE + PARTS + "&q=" + encoded(World.any(world.words(), random))
                + customer(random);
    }

    private String item(RandomGenerator random) {
        return "/api/v1/items/" + encoded(World.any(world.items(), random)) + "?" + PARTS.substring(1)
                + customer(random);
    }

    private String customer(RandomGenerator random) {
        return "&customer=" + World.any(world.customers(), random);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
