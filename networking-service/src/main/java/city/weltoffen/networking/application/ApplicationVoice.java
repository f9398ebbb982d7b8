package city.weltoffen.networking.application;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ApplicationChanged;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.events.networking.ApplicationStageChanged;
import city.weltoffen.networking.interest.WantedCall;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others hear of an application: the project, its stage and the facts; never notes, lessons or reasons. */
record ApplicationVoice(
        ApplicationId id,
        ApplicationContent content,
        Stage stage,
        @Nullable Grant grant) {

    DomainEvent stageChanged(@Nullable Stage before) {
        return new ApplicationStageChanged(
                notice(stage.title(), everyone()), facts(), before == null ? null : before.name(), stage.name());
    }

    DomainEvent changed() {
        return new ApplicationChanged(
                notice(new LocalizedText("Antrag geändert", "Application changed"), List.of()), facts());
    }

    DomainEvent decided() {
        return new ApplicationDecided(notice(stage.title(), everyone()), facts(), stage == Stage.GRANTED);
    }

    private List<Addressee> everyone() {
        return content.departments().stream().map(Addressee::coordinatorsOf).toList();
    }

    private Notice notice(LocalizedText what, List<Addressee> to) {
        String programme = content.fundedBy();
        Tags tags = Tags.none()
                .withDepartments(departments())
                .withThemes(content.themes())
                .withMeasures(content.measures())
                .withPartners(content.partners())
                .withProgrammes(programme == null ? Set.of() : Set.of(programme));
        return new Notice(
                new LocalizedText(what.de() + ": " + content.project(), what.en() + ": " + content.project()),
                "/funding/applications/" + id.value(),
                tags,
                to);
    }

    private ApplicationFacts facts() {
        WantedCall call = content.call();
        return new ApplicationFacts(
                content.project(),
                call == null ? null : call.callId().value(),
                call == null ? null : call.identifier(),
                content.fundedBy(),
                content.role().name(),
                grant == null ? null : grant.amount(),
                content.begins(),
                content.ends(),
                departments(),
                content.partners(),
                content.themes(),
                content.title(),
                stage.name(),
                content.amounts().requested(),
                content.amounts().ownContribution());
    }

    private Set<String> departments() {
        return new LinkedHashSet<>(content.departments());
    }
}
