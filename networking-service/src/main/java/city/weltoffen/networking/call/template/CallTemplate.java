package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A call that recurs, or a standing offer. It remembers its years, so that a date that is announced belongs to the call
 * that was expected and makes no second one; what becomes of the calls is told by them, hence no events of its own.
 */
@Document("callTemplates")
class CallTemplate extends Aggregate {

    /** How long before the usual month a year's call is there. */
    private static final int MONTHS_AHEAD = 9;

    /** A call of the usual month before last may still be announced when a template is new. */
    private static final int MONTHS_BEHIND = 2;

    @Id
    private final TemplateId id;

    private TemplateDetails details;
    private List<TemplateYear> years;

    @PersistenceCreator
    CallTemplate(TemplateId id, TemplateDetails details, List<TemplateYear> years) {
        this.id = id;
        this.details = details;
        this.years = years;
    }

    static CallTemplate create(TemplateDetails details) {
        CallTemplate template = new CallTemplate(TemplateId.next(), details, List.of());
        template.changeQuietly();
        return template;
    }

    /** Its code stays: with another one the calls of all years would be others. */
    void change(TemplateDetails now) {
        if (!now.code().equals(details.code())) {
            throw DomainProblem.invalid("#/code", "code-fixed", details.code());
        }
        if (!now.equals(details)) {
            details = now;
            changeQuietly();
        }
    }

    /** Expects the calls of the years whose time has come. */
    void prepare(LocalDate today) {
        Integer month = details.month();
        if (!details.active() || month == null) {
            return;
        }
        YearMonth now = YearMonth.from(today);
        IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .filter(year -> years.stream().noneMatch(known -> known.year() == year))
                .filter(year -> !YearMonth.of(year, month)
                                .minusMonths(MONTHS_AHEAD)
                                .isAfter(now)
                        && !YearMonth.of(year, month).plusMonths(MONTHS_BEHIND).isBefore(now))
                .forEach(year -> keep(TemplateYear.expected(year)));
    }

    /** Takes the dates of a year's call; without any, it is expected again. */
    void announce(TemplateYear announced) {
        if (details.rhythm() != Rhythm.YEARLY) {
            throw new DomainProblem("template-standing");
        }
        TemplateYear known = years.stream()
                .filter(year -> year.year() == announced.year())
                .findFirst()
                .orElseGet(() -> TemplateYear.expected(announced.year()));
        TemplateYear now = announced.after(known);
        if (!years.contains(now)) {
            keep(now);
        }
    }

    private void keep(TemplateYear year) {
        List<TemplateYear> kept = new ArrayList<>(years);
        kept.removeIf(known -> known.year() == year.year());
        kept.add(year);
        kept.sort(Comparator.comparingInt(TemplateYear::year));
        years = List.copyOf(kept);
        changeQuietly();
    }

    @Override
    public TemplateId id() {
        return id;
    }

    TemplateDetails details() {
        return details;
    }

    /** Ascending. */
    List<TemplateYear> years() {
        return years;
    }
}
