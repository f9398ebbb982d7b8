package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.relations.activity.ActivityEntry;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Sort;

/** The orders in which activities are listed. */
final class ActivityOrder {

    static final Comparator<ActivityEntry> BY_BEGINNING = Comparator.comparing(
                    (ActivityEntry activity) -> activity.details().time().begins())
            .thenComparing(activity ->
                    Objects.requireNonNullElse(activity.details().time().beginsAt(), LocalTime.MIN))
            .thenComparing(activity -> activity.id().value());

    private static final Comparator<ActivityEntry> BY_TITLE =
            Comparator.comparing(activity -> activity.details().title().de());

    private static final Map<String, Comparator<ActivityEntry>> FIELDS =
            Map.of("begins", BY_BEGINNING, "title", BY_TITLE.thenComparing(BY_BEGINNING));

    private ActivityOrder() {}

    /** Newest first unless asked otherwise. */
    static Comparator<ActivityEntry> of(PageQuery query) {
        Sort.Order order = query.sortBy(FIELDS.keySet(), Sort.by(Sort.Direction.DESC, "begins"))
                .iterator()
                .next();
        Comparator<ActivityEntry> field = FIELDS.getOrDefault(order.getProperty(), BY_BEGINNING);
        return order.isAscending() ? field : field.reversed();
    }
}
