package city.weltoffen.networking.synergy;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.SynergyAct;
import city.weltoffen.events.networking.SynergyAnswered;
import city.weltoffen.events.networking.SynergyDetected;
import city.weltoffen.events.networking.SynergyFacts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the two departments hear: what they have in common and the newest that speaks for it, in the title itself. */
record SynergyVoice(Synergy synergy) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    DomainEvent detected() {
        LocalizedText label = synergy.proposal().label();
        LocalizedText title = new LocalizedText(
                "Synergie mit %s? %s".formatted(label.de(), because(LocalizedText::de, " und ", GERMAN)),
                "Synergy with %s? %s".formatted(label.en(), because(LocalizedText::en, " and ", ENGLISH)));
        return new SynergyDetected(notice(title, coordinators().toList()), facts());
    }

    DomainEvent answered(String department, Answer.Kind answer) {
        LocalizedText name = synergy.side(department).orElseThrow().name();
        LocalizedText said = switch (answer) {
            case ACCEPTED -> new LocalizedText("Synergie angenommen", "Synergy accepted");
            case DECLINED -> new LocalizedText("Synergie abgelehnt", "Synergy declined");
            case LATER -> new LocalizedText("Synergie aufgeschoben", "Synergy put off");
        };
        LocalizedText title = new LocalizedText(
                "%s: %s (%s)".formatted(said.de(), synergy.proposal().label().de(), name.de()),
                "%s: %s (%s)".formatted(said.en(), synergy.proposal().label().en(), name.en()));
        return new SynergyAnswered(notice(title, concerned(department, answer)), facts(), department, answer.name());
    }

    /** Once both agree, both hear of it; that something waits concerns nobody else. */
    private List<Addressee> concerned(String department, Answer.Kind answer) {
        Addressee own = Addressee.coordinatorsOf(department);
        return switch (answer) {
            case LATER -> List.of();
            case ACCEPTED, DECLINED ->
                coordinators()
                        .filter(one -> synergy.state() == SynergyState.ACCEPTED || !one.equals(own))
                        .toList();
        };
    }

    private Stream<Addressee> coordinators() {
        return synergy.sides().stream().map(Side::department).map(Addressee::coordinatorsOf);
    }

    /** For instance {@code Culture Office (Interaction logged, 4 May 2026)} of each side. */
    private String because(Function<LocalizedText, String> language, String and, DateTimeFormatter days) {
        return synergy.sides().stream()
                .map(side -> synergy.reasons().stream()
                        .filter(reason -> reason.department().equals(side.department()))
                        .findFirst()
                        .map(reason -> "%s (%s, %s)"
                                .formatted(
                                        language.apply(side.name()),
                                        language.apply(kind(reason.kind())),
                                        days.format(reason.on())))
                        .orElseGet(() -> language.apply(side.name())))
                .collect(Collectors.joining(and));
    }

    private static LocalizedText kind(String name) {
        return EventCatalogue.byName(name).map(EventKind::title).orElseGet(() -> new LocalizedText(name, name));
    }

    private Notice notice(LocalizedText title, List<Addressee> addressees) {
        return new Notice(title, "/synergies/" + synergy.id().value(), tags(), addressees);
    }

    private Tags tags() {
        Ground ground = synergy.ground();
        Tags tags = Tags.none().withDepartments(synergy.departments());
        return switch (ground.kind()) {
            case PARTNER, NETWORK -> tags.withPartners(Set.of(ground.id()));
            case THEME_IN_COUNTRY ->
                tags.withThemes(Set.of(ground.id()))
                        .withCountries(ground.country() == null ? Set.of() : Set.of(ground.country()));
            case CALL -> tags;
        };
    }

    private SynergyFacts facts() {
        Ground ground = synergy.ground();
        return new SynergyFacts(
                synergy.departments(),
                ground.kind().name(),
                ground.isPartner() ? ground.id() : null,
                idOf(GroundKind.THEME_IN_COUNTRY),
                ground.country(),
                idOf(GroundKind.CALL),
                synergy.state().name(),
                synergy.answerBy(),
                synergy.reasons().stream().map(SynergyVoice::act).toList());
    }

    private @Nullable String idOf(GroundKind kind) {
        return synergy.ground().kind() == kind ? synergy.ground().id() : null;
    }

    private static SynergyAct act(Reason reason) {
        return new SynergyAct(reason.event(), reason.kind(), reason.department(), reason.on());
    }
}
