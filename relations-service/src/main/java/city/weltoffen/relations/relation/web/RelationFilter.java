package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Upkeep;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which relations a list, the map or the statistics show; all conditions hold, of several values one. */
public record RelationFilter(
        @Parameter(
                description = "Words; each occurs in a name of the partner, former ones too, in the title or summary")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Kinds of relation") @Nullable
        Set<RelationKind> kind,

        @Parameter(description = "States; all but ended ones where it is missing") @Nullable
        Set<RelationState> state,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme,

        @Parameter(description = "ISO 3166-1 alpha-2") @Nullable
        Set<String> country,

        @Parameter(description = "Slugs of departments, responsible or involved") @Nullable
        Set<String> department,

        @Parameter(description = "Levels of upkeep") @Nullable
        Set<Upkeep.Level> upkeep,

        @Parameter(
                description =
                        "Id of a partner, also of one that was merged: the other side, or an actor that carries it")
        @Nullable
        String partner) {

    /** @param today names the partner that remains of one that was merged */
    Predicate<KnownRelation> condition(UnaryOperator<String> today) {
        List<String> words = q == null || q.isBlank() ? List.of() : FoldedText.wordsOf(q);
        String remaining = partner == null ? null : today.apply(partner);
        return known -> accepts(known, remaining, words);
    }

    private boolean accepts(KnownRelation known, @Nullable String remaining, List<String> words) {
        return oneOf(kind, known.entry().kind())
                && (state == null || state.isEmpty()
                        ? known.entry().state() != RelationState.ENDED
                        : state.contains(known.entry().state()))
                && any(theme, known.entry().details().themes())
                && oneOf(country, known.partner().details().country())
                && any(department, known.entry().details().departments())
                && (upkeep == null
                        || upkeep.isEmpty()
                        || known.upkeep() != null
                                && upkeep.contains(known.upkeep().level()))
                && (remaining == null || known.isOf(remaining))
                && known.contains(words);
    }

    private static <T> boolean oneOf(@Nullable Set<T> wanted, @Nullable T value) {
        return wanted == null || wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static <T> boolean any(@Nullable Set<T> wanted, Collection<T> values) {
        return wanted == null || wanted.isEmpty() || !Collections.disjoint(wanted, values);
    }
}
