package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Money;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is noted from the council's papers and from the finance system. */
public final class PaperVerbs {

    private final Measure measure;
    private final Moment now;

    PaperVerbs(Measure measure, Moment now) {
        this.measure = measure;
        this.now = now;
    }

    public void add(String number, @Nullable String link, @Nullable String title) {
        take(state().with(state().papers().withPaper(number, link, title)), Done.with(Verb.PAPER_ADDED, number));
    }

    public void addResolution(String body, LocalDate on, @Nullable String number) {
        if (on.isAfter(now.today())) {
            throw DomainProblem.invalid("#/on", "in-the-future");
        }
        take(
                state().with(state().papers().withResolution(body, on, number)),
                Done.with(Verb.RESOLUTION_ADDED, body + ", " + on));
    }

    /** @param paper id of a paper or of a resolution */
    public void remove(String paper) {
        take(
                state().with(state().papers().without(paper)),
                Done.with(Verb.PAPER_REMOVED, state().papers().nameOf(paper)));
    }

    /** What the finance system says was spent in a year. */
    public void noteSpent(int year, Money amount) {
        Money before = state().spent().get(year);
        if (amount.equals(before)) {
            return;
        }
        Map<Integer, Money> spent = new TreeMap<>(state().spent());
        spent.put(year, amount);
        String was = before == null ? null : DetailChanges.text(before);
        FieldChange change = new FieldChange("spent." + year, was, DetailChanges.text(amount));
        take(state().withSpent(spent), Done.changing(Verb.SPENT_IMPORTED, List.of(change), null));
    }

    private MeasureState state() {
        return measure.state();
    }

    private void take(MeasureState next, Done done) {
        measure.take(new Changed(next, done), now);
    }
}
