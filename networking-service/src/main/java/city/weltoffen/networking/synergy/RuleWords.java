package city.weltoffen.networking.synergy;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import city.weltoffen.events.LocalizedText;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules as one explains them to somebody who wonders. */
@Component
public class RuleWords {

    private final SynergyRules rules;

    RuleWords(SynergyRules rules) {
        this.rules = rules;
    }

    /** Kinds of act that count. */
    public List<LocalizedText> counting() {
        return rules.acts().keySet().stream()
                .sorted()
                .flatMap(kind -> EventCatalogue.byName(kind).map(EventKind::title).stream())
                .toList();
    }

    /** What else holds. */
    public List<LocalizedText> sentences() {
        return Stream.of(whenTold(), howOften(), whatNot())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<LocalizedText> whenTold() {
        return Stream.of(
                says(
                        "Beide Ämter waren innerhalb der letzten %s mit demselben Partner, im selben Netzwerk, am selben Aufruf"
                                + " oder am selben Thema im selben Land tätig.",
                        "Both departments were active within the last %s with the same partner, in the same network, on the same"
                                + " call or on the same theme in the same country.",
                        rules.window()),
                says("Das Neueste davon ist höchstens %s alt.", "The newest of it is at most %s old.", rules.fresh()),
                new LocalizedText(
                        "Für dasselbe Thema im selben Land muss mehr vorliegen als für denselben Partner.",
                        "The same theme in the same country takes more than the same partner."));
    }

    private Stream<LocalizedText> howOften() {
        return Stream.of(
                new LocalizedText(
                        "Jedes Amt und jede Koordination bekommt höchstens %d Vorschläge im Monat, die stärksten zuerst."
                                .formatted(rules.aMonth()),
                        "Each department and each coordinator gets at most %d proposals a month, the strongest first."
                                .formatted(rules.aMonth())),
                says(
                        "Zum Antworten sind %s Zeit; danach verfällt der Vorschlag.",
                        "There is time to answer for %s; then the proposal expires.", rules.answerWithin()),
                new LocalizedText(
                        "Dasselbe wird denselben Ämtern nur dann noch einmal vorgeschlagen, wenn nach der letzten Antwort"
                                + " Neues geschehen ist.",
                        "The same is proposed to the same departments again only when something new happened after the"
                                + " last answer."),
                says(
                        "Haben beide zugesagt, wird %s lang nichts mehr dazu gesagt.",
                        "After both accepted nothing more is said for at least %s.",
                        rules.restAfter(SynergyState.ACCEPTED)),
                says(
                        "Hat ein Amt abgesagt, wird %s lang nichts mehr dazu gesagt.",
                        "After one declined nothing more is said for at least %s.",
                        rules.restAfter(SynergyState.DECLINED)));
    }

    private Stream<LocalizedText> whatNot() {
        return Stream.of(
                new LocalizedText(
                        "Wer schon gemeinsam an einer Beziehung, Aktivität oder Anfrage beteiligt ist, kennt sich: kein"
                                + " Vorschlag.",
                        "Who takes part in the same relation, activity or enquiry knows each other: no proposal."),
                new LocalizedText(
                        "Erinnerungen, Automatisches, Importe und Berichtigungen zählen nicht, ebenso wenig was das"
                                + " Internationale Büro selbst tut.",
                        "Reminders, what happens by itself, imports and corrections do not count, nor does what the"
                                + " international office does."),
                new LocalizedText(
                        "Vertrauliches bleibt außen vor, ebenso Themen, die alle betreffen, und Partner, mit denen mehr"
                                + " als %d Ämter arbeiten.".formatted(rules.departmentsAtMost()),
                        "Confidential matters are left out, and so are everyday themes and partners of more than %d"
                                        .formatted(rules.departmentsAtMost())
                                + " departments."));
    }

    private static LocalizedText says(String german, String english, Period period) {
        long months = period.toTotalMonths();
        boolean weeks = months == 0 && period.getDays() % 7 == 0;
        if (period.getDays() == 0) {
            return says(german, english, months, "Monat", "Monate", "month");
        }
        return weeks
                ? says(german, english, period.getDays() / 7, "Woche", "Wochen", "week")
                : says(german, english, months * 30 + period.getDays(), "Tag", "Tage", "day");
    }

    private static LocalizedText says(
            String german, String english, long count, String one, String many, String englishOne) {
        return new LocalizedText(
                german.formatted(count + " " + (count == 1 ? one : many)),
                english.formatted(count + " " + (count == 1 ? englishOne : englishOne + "s")));
    }
}
