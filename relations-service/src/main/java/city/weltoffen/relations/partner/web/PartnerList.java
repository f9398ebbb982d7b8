package city.weltoffen.relations.partner.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.PartnerRoles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Partners as lists, counts and exports find them. */
@Component
public class PartnerList {

    private static final Map<String, Function<PartnerEntry, @Nullable String>> FIELDS = Map.of(
            "name", entry -> FoldedText.fold(entry.details().name().de()),
            "country", entry -> entry.details().country(),
            "kind", entry -> entry.details().kind().name());

    private final PartnerIndex index;
    private final PartnerRoles roles;

    PartnerList(PartnerIndex index, PartnerRoles roles) {
        this.index = index;
        this.roles = roles;
    }

    /** Those that match, by German name. */
    public List<PartnerEntry> find(PartnerFilter filter, Identity identity) {
        return find(filter, identity, Sort.by("name"));
    }

    List<PartnerEntry> find(PartnerFilter filter, Identity identity, PageQuery page) {
        return find(filter, identity, page.sortBy(FIELDS.keySet(), Sort.by("name")));
    }

    private List<PartnerEntry> find(PartnerFilter filter, Identity identity, Sort sort) {
        Sort.Order order = sort.iterator().next();
        return index.find(filter.condition(roles, identity)).stream()
                .sorted(comparing(order)
                        .thenComparing(comparing(Sort.Order.asc("name")))
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    private static Comparator<PartnerEntry> comparing(Sort.Order order) {
        Comparator<String> natural = order.isAscending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(
                FIELDS.getOrDefault(order.getProperty(), entry -> null), Comparator.nullsLast(natural));
    }
}
