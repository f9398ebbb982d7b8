package city.weltoffen.measures.measure;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.measures.MeasureFacts;
import java.util.List;
import java.util.Set;

/**
 * What others hear of a measure: its name as the concept has it, never what somebody typed.
 *
 * @param named title in the concept
 */
record MeasureVoice(MeasureCode code, LocalizedText named, MeasureDetails details) {

    Notice says(String german, String english) {
        return says(new LocalizedText(german, english), List.of());
    }

    /** @param addressees hear of it without any subscription */
    Notice says(LocalizedText what, List<Addressee> addressees) {
        return new Notice(
                new LocalizedText(
                        "%s: %s %s".formatted(what.de(), code.value(), named.de()),
                        "%s: %s %s".formatted(what.en(), code.value(), named.en())),
                "/measures/" + code.value(),
                Tags.none().withMeasures(Set.of(code.value())).withDepartments(details.departments()),
                addressees);
    }

    MeasureFacts facts(Standing standing) {
        return new MeasureFacts(
                code.value(),
                details.field(),
                details.goals(),
                details.responsible(),
                details.involved(),
                standing.phase().name(),
                standing.status().name());
    }
}
