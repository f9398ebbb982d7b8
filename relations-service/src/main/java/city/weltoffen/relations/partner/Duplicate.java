package city.weltoffen.relations.partner;

import city.weltoffen.defaults.text.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A partner that is probably the one described: same folded name and country, or the same web site. */
public record Duplicate(PartnerEntry partner, List<Why> why) {

    /** Why it is probably the same. */
    public enum Why {
        NAME_AND_COUNTRY,
        WEBSITE
    }

    /** All that are probably the one described. */
    public static List<Duplicate> among(
            PartnerIndex index, List<String> names, @Nullable String country, @Nullable String website) {
        var folded = names.stream()
                .map(FoldedText::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        String site = site(website);
        return index.find(entry -> true).stream()
                .map(entry -> {
                    List<Why> why = new ArrayList<>();
                    if (Objects.equals(country, entry.details().country())
                            && !Collections.disjoint(entry.foldedNames(), folded)) {
                        why.add(Why.NAME_AND_COUNTRY);
                    }
                    if (site != null && site.equals(site(entry.details().website()))) {
                        why.add(Why.WEBSITE);
                    }
                    return new Duplicate(entry, List.copyOf(why));
                })
                .filter(duplicate -> !duplicate.why().isEmpty())
                .toList();
    }

    /** Host and path, without what differs between copies of one address. */
    private static @Nullable String site(@Nullable String website) {
        if (website == null || website.isBlank()) {
            return null;
        }
        return website.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }
}
