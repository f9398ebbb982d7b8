package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.measures.IndicatorBasics;
import city.weltoffen.events.measures.IndicatorChanged;
import city.weltoffen.events.measures.IndicatorFacts;
import city.weltoffen.events.measures.IndicatorReported;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.DefinitionRules;
import city.weltoffen.measures.counting.Grain;
import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.measure.MeasureCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A figure by which one sees how far a measure is: entered by hand, or counted from events. */
@Document("indicators")
public class Indicator extends Aggregate {

    @Id
    private final IndicatorId id;

    private MeasureCode measure;
    private @Nullable IndicatorDetails concept;
    private IndicatorDetails details;
    private boolean withdrawn;
    private List<ReportedValue> values = new ArrayList<>();
    private Instant updatedAt;

    @PersistenceCreator
    Indicator(
            IndicatorId id,
            MeasureCode measure,
            @Nullable IndicatorDetails concept,
            IndicatorDetails details,
            Instant updatedAt) {
        this.id = id;
        this.measure = measure;
        this.concept = concept;
        this.details = details;
        this.updatedAt = updatedAt;
    }

    /** Takes it over from the concept's file. */
    static Indicator adopt(ConceptIndicator file, List<Followed> successions, Occasion occasion) {
        IndicatorDetails details = IndicatorFollowing.read(file, null, successions);
        MeasureCode measure = occasion.measure().code();
        Indicator indicator = new Indicator(
                new IndicatorId(file.id()),
                measure,
                details,
                details,
                occasion.now().at());
        indicator.changed(occasion);
        return indicator;
    }

    static Indicator add(IndicatorDetails details, Occasion occasion) {
        require(details, occasion);
        Indicator indicator = new Indicator(
                IndicatorId.next(),
                occasion.measure().code(),
                null,
                details,
                occasion.now().at());
        indicator.changed(occasion);
        return indicator;
    }

    private static void require(IndicatorDetails details, Occasion occasion) {
        TargetRules.requireWithin(
                occasion.measure().state().details().period(), details.targets().keySet());
        CountDefinition counted = details.counted();
        var problems = counted == null ? List.<FieldProblem>of() : DefinitionRules.problems(counted, "#/counted");
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    /** What taking over the concept's file would change. */
    List<Difference> differencesTo(ConceptIndicator file, List<Followed> successions, String path) {
        List<Difference> differences = new ArrayList<>();
        if (withdrawn) {
            differences.add(Difference.of(Difference.Kind.RETURNED, path));
        }
        differences.addAll(following(file, successions, path).differences());
        return differences;
    }

    private IndicatorFollowing following(ConceptIndicator file, List<Followed> successions, String path) {
        IndicatorDetails before = concept == null ? details : concept;
        return IndicatorFollowing.of(path, before, details, IndicatorFollowing.read(file, before, successions));
    }

    /** Takes over what the file changed; what people changed by hand stays. */
    void follow(ConceptIndicator file, List<Followed> successions, Occasion occasion) {
        IndicatorFollowing following = following(file, successions, "");
        MeasureCode now = occasion.measure().code();
        if (!withdrawn
                && now.equals(measure)
                && following.file().equals(concept)
                && following.details().equals(details)) {
            return;
        }
        withdrawn = false;
        measure = now;
        concept = following.file();
        details = following.details();
        changed(occasion);
    }

    /** The concept names it no longer; its values stay. */
    void withdraw(Occasion occasion) {
        if (!withdrawn) {
            withdrawn = true;
            changed(occasion);
        }
    }

    void change(IndicatorDetails now, Occasion occasion) {
        if (now.equals(details)) {
            return;
        }
        require(now, occasion);
        if (now.isCounted() && !values.isEmpty()) {
            throw DomainProblem.invalid("#/counted", "has-values");
        }
        details = now;
        changed(occasion);
    }

    /** Counts what the successor of a department does as well, as long as it is in use. */
    void departmentFollowed(Followed followed, Occasion occasion) {
        if (!withdrawn && details.keeps(followed)) {
            details = details.followed(followed);
            concept = concept == null ? null : concept.followed(followed);
            changed(occasion);
        }
    }

    /** @param value nothing where there is no target any more */
    void aimFor(int year, @Nullable BigDecimal value, Occasion occasion) {
        TargetRules.requireWithin(occasion.measure().state().details().period(), year);
        IndicatorDetails now = details.withTarget(year, value);
        if (!now.equals(details)) {
            details = now;
            changed(occasion);
        }
    }

    void reportValue(Span span, BigDecimal value, @Nullable String note, Occasion occasion) {
        requireManual();
        if (span.grain() != Grain.TOTAL
                && span.firstDay().isAfter(occasion.now().today())) {
            throw DomainProblem.invalid("#/period", "period-not-begun", span.text());
        }
        if (values.stream().anyMatch(known -> known.period().equals(span.text()))) {
            throw DomainProblem.invalid("#/period", "value-reported", span.text());
        }
        enter(span, value, note, false, occasion);
    }

    void correctValue(Span span, BigDecimal value, @Nullable String note, Occasion occasion) {
        requireManual();
        if (!values.removeIf(known -> known.period().equals(span.text()))) {
            throw DomainProblem.invalid("#/period", "no-value-reported", span.text());
        }
        enter(span, value, note, true, occasion);
    }

    private void requireManual() {
        if (details.isCounted()) {
            throw new DomainProblem("indicator-counted");
        }
    }

    private void enter(Span span, BigDecimal value, @Nullable String note, boolean corrected, Occasion occasion) {
        ReportedValue entered = new ReportedValue(
                span.text(), value, note, occasion.now().by(), occasion.now().at(), corrected);
        values.add(entered);
        updatedAt = occasion.now().at();
        BigDecimal target = span.grain() == Grain.YEAR ? details.targets().get(span.year()) : null;
        record(new IndicatorReported(
                corrected
                        ? occasion.measure().says("Kennzahl berichtigt", "Indicator corrected")
                        : occasion.measure().says("Kennzahl gemeldet", "Indicator reported"),
                new IndicatorFacts(measure.value(), kind(), span.text(), entered.value(), target, corrected)));
    }

    private void changed(Occasion occasion) {
        updatedAt = occasion.now().at();
        record(new IndicatorChanged(
                occasion.measure().says("Kennzahl geändert", "Indicator changed"),
                new IndicatorBasics(measure.value(), kind())));
    }

    private String kind() {
        return details.isCounted() ? "COUNTED" : "MANUAL";
    }

    @Override
    public IndicatorId id() {
        return id;
    }

    public MeasureCode measure() {
        return measure;
    }

    public IndicatorDetails details() {
        return details;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    boolean isOfConcept() {
        return concept != null;
    }

    /** One for each period. */
    List<ReportedValue> values() {
        return List.copyOf(values);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
