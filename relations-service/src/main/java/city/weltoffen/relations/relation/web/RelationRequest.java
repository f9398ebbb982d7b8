package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation as it is proposed or changed; partner and kind count when it is proposed, later there are verbs for them.
 *
 * @param summary public text by language, ISO 639-1
 * @param open whether the public may know of it
 */
record RelationRequest(
        @NotBlank String partner,
        @NotNull RelationKind kind,
        @Valid @Nullable TextRequest title,
        @Nullable String label,
        @Size(max = 20) @Nullable Set<@NotBlank String> themes,
        @Size(max = 20) @Nullable Set<@NotBlank String> goals,
        @Size(max = 40) @Nullable Set<@NotBlank String> measures,
        @Nullable String responsible,
        @Size(max = 40) @Nullable Set<@NotBlank String> involved,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> namedProjects,
        @Size(max = 100) @Nullable List<@NotBlank String> actors,
        @Size(max = 30) @Nullable Map<String, @Nullable @Size(max = 5000) String> summary,
        @Nullable Boolean open,
        @Nullable Boolean confidential,
        @Size(max = 40) @Nullable Set<@NotBlank String> visibleTo,
        @Size(max = 100) @Nullable String fileReference,
        @Valid @Nullable MembershipRequest membership,
        @Valid @Nullable ProjectRequest project) {

    boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    List<PartnerId> carriers() {
        return actors == null
                ? List.of()
                : actors.stream().distinct().map(PartnerId::new).toList();
    }

    static Set<String> set(@Nullable Set<String> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }

    /** A language that is named without a text says nothing. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        if (summary != null) {
            summary.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    texts.put(language, text);
                }
            });
        }
        return texts;
    }
}
