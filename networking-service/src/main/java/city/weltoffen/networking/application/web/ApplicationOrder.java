package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.application.ApplicationEntry;
import java.util.Comparator;
import java.util.Map;
import org.springframework.data.domain.Sort;

/** Orders in which applications are listed; by stage, and at each those first that came to it last. */
final class ApplicationOrder {

    static final Comparator<ApplicationEntry> BY_STAGE = Comparator.comparing(ApplicationEntry::stage)
            .thenComparing(ApplicationEntry::stageSince, Comparator.reverseOrder())
            .thenComparing(entry -> entry.id().value());

    private static final Map<String, Comparator<ApplicationEntry>> BY = Map.of(
            "stage", BY_STAGE,
            "project",
                    Comparator.comparing(
                            (ApplicationEntry entry) -> entry.content().project(), String.CASE_INSENSITIVE_ORDER),
            "stageSince", Comparator.comparing(ApplicationEntry::stageSince),
            "department", Comparator.comparing(entry -> entry.content().responsible()));

    private ApplicationOrder() {}

    static Comparator<ApplicationEntry> of(PageQuery page) {
        Sort.Order order = page.sortBy(BY.keySet(), Sort.by("stage")).iterator().next();
        Comparator<ApplicationEntry> asked = BY.getOrDefault(order.getProperty(), BY_STAGE);
        return (order.isAscending() ? asked : asked.reversed())
                .thenComparing(entry -> entry.id().value());
    }
}
