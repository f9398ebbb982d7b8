package city.weltoffen.networking.interest;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.InterestDecided;
import city.weltoffen.events.networking.InterestDeclared;
import city.weltoffen.events.networking.InterestFacts;
import city.weltoffen.events.networking.InterestWithdrawn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others hear of an interest: whose it is, in which call and as what, never what somebody typed. */
record InterestVoice(WantedCall call, Claimant claimant, InterestRole role, InterestState state) {

    DomainEvent declared(@Nullable InterestRole before, @Nullable String passedOnBy, List<Addressee> to) {
        LocalizedText label = role.label();
        LocalizedText title = title(
                new LocalizedText("Interesse am Aufruf", "Interest in the call"),
                new LocalizedText(" (" + label.de() + ")", " (" + label.en() + ")"));
        return new InterestDeclared(
                notice(title, Set.of(claimant.department()), to),
                facts(),
                before == null ? null : before.name(),
                passedOnBy);
    }

    DomainEvent decided(DepartmentDecision decision, List<Addressee> to) {
        LocalizedText title = title(
                decision.go()
                        ? new LocalizedText("Teilnahme am Aufruf beschlossen", "Decided to take part in the call")
                        : new LocalizedText("Keine Teilnahme am Aufruf", "Decided not to take part in the call"),
                new LocalizedText("", ""));
        return new InterestDecided(
                notice(title, Set.of(claimant.department()), to),
                facts(),
                decision.go(),
                decision.on(),
                decision.ownContribution());
    }

    DomainEvent withdrawn(List<Addressee> to) {
        LocalizedText title = title(
                new LocalizedText("Interesse am Aufruf zurückgezogen", "Interest in the call withdrawn"),
                new LocalizedText("", ""));
        return new InterestWithdrawn(notice(title, Set.of(claimant.department()), to), facts(), null);
    }

    DomainEvent passedOn(Claimant other, List<Addressee> to) {
        LocalizedText title = title(
                new LocalizedText("Aufruf weitergegeben", "Call passed on"),
                new LocalizedText(
                        " an " + other.name().de(), " to " + other.name().en()));
        List<Addressee> all = Stream.concat(Stream.of(Addressee.coordinatorsOf(other.department())), to.stream())
                .distinct()
                .toList();
        return new InterestWithdrawn(
                notice(title, Set.of(claimant.department(), other.department()), all), facts(), other.department());
    }

    /** For instance {@code Interest in the call: Culture Office (lead), Town-Twinning}. */
    private LocalizedText title(LocalizedText what, LocalizedText more) {
        return new LocalizedText(
                "%s: %s%s, %s".formatted(what.de(), claimant.name().de(), more.de(), call.title()),
                "%s: %s%s, %s".formatted(what.en(), claimant.name().en(), more.en(), call.title()));
    }

    private Notice notice(LocalizedText title, Set<String> departments, List<Addressee> to) {
        String programme = call.programme();
        return new Notice(
                title,
                "/funding/" + call.callId().value(),
                Tags.none()
                        .withDepartments(departments)
                        .withProgrammes(programme == null ? Set.of() : Set.of(programme)),
                to);
    }

    private InterestFacts facts() {
        return new InterestFacts(
                claimant.department(), call.callId().value(), role.name(), state.name(), call.programme());
    }
}
