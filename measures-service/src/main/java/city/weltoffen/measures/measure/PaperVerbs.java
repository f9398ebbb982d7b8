package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Money;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is noted from the council's papers and from the finance system. */
final class PaperVerbs {

    private PaperVerbs() {}

    static Changed add(MeasureState state, String number, @Nullable String link, @Nullable String title) {
        return new Changed(
                state.with(state.papers().withPaper(number, link, title)), Done.with(Verb.PAPER_ADDED, number));
    }

    static Changed addResolution(
            MeasureState state, String body, LocalDate on, @Nullable String number, LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainProblem.invalid("#/on", "in-the-future");
        }
        return new Changed(
                state.with(state.papers().withResolution(body, on, number)),
                Done.with(Verb.RESOLUTION_ADDED, body + ", " + on));
    }

    static Changed remove(MeasureState state, String paper) {
        return new Changed(
                state.with(state.papers().without(paper)),
                Done.with(Verb.PAPER_REMOVED, state.papers().nameOf(paper)));
    }

    /** Nothing where that is known already. */
    static Optional<Changed> noteSpent(MeasureState state, int year, Money amount) {
        Money before = state.spent().get(year);
        if (amount.equals(before)) {
            return Optional.empty();
        }
        Map<Integer, Money> spent = new TreeMap<>(state.spent());
        spent.put(year, amount);
        String was = before == null ? null : DetailChanges.text(before);
        FieldChange change = new FieldChange("spent." + year, was, DetailChanges.text(amount));
        return Optional.of(
                new Changed(state.withSpent(spent), Done.changing(Verb.SPENT_IMPORTED, List.of(change), null)));
    }
}
