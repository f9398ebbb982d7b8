package city.weltoffen.networking.action.web;

import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.action.ActionEntry;
import java.util.Comparator;
import java.util.Map;
import org.springframework.data.domain.Sort;

/** Orders in which action items are listed; what is due first comes first. */
final class ActionOrder {

    private static final Map<String, Comparator<ActionEntry>> BY = Map.of(
            "due", Comparator.comparing(ActionEntry::due),
            "title", Comparator.comparing(ActionEntry::title, String.CASE_INSENSITIVE_ORDER),
            "department", Comparator.comparing(entry -> entry.responsible().department()),
            "assignedAt", Comparator.comparing(ActionEntry::assignedAt));

    private ActionOrder() {}

    static Comparator<ActionEntry> of(PageQuery page) {
        Sort.Order order = page.sortBy(BY.keySet(), Sort.by("due")).iterator().next();
        Comparator<ActionEntry> asked = BY.getOrDefault(order.getProperty(), Comparator.comparing(ActionEntry::due));
        return (order.isAscending() ? asked : asked.reversed())
                .thenComparing(entry -> entry.id().value());
    }
}
