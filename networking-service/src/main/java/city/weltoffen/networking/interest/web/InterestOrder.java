package city.weltoffen.networking.interest.web;

import city.weltoffen.defaults.web.PageQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.springframework.data.domain.Sort;

/** Orders in which interests are listed; those whose call ends first come first. */
final class InterestOrder {

    private static final Comparator<InterestSummary> BY_DEADLINE = Comparator.comparing(
            summary -> summary.call().nextDeadline(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private static final Map<String, Comparator<InterestSummary>> BY = Map.of(
            "deadline", BY_DEADLINE,
            "title",
                    Comparator.comparing(
                            (InterestSummary summary) -> summary.call().title(), String.CASE_INSENSITIVE_ORDER),
            "department", Comparator.comparing(InterestSummary::department),
            "since", Comparator.comparing(InterestSummary::since));

    private InterestOrder() {}

    static Comparator<InterestSummary> of(PageQuery page) {
        Sort.Order order =
                page.sortBy(BY.keySet(), Sort.by("deadline")).iterator().next();
        Comparator<InterestSummary> asked = BY.getOrDefault(order.getProperty(), BY_DEADLINE);
        return (order.isAscending() ? asked : asked.reversed()).thenComparing(InterestSummary::id);
    }
}
