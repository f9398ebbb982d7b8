package city.weltoffen.networking.training;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.TrainingChanged;
import city.weltoffen.events.networking.TrainingFacts;
import city.weltoffen.events.networking.TrainingHeld;
import city.weltoffen.events.networking.TrainingMovedUp;
import city.weltoffen.events.networking.TrainingOffered;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How a training speaks to others. */
record TrainingVoice(TrainingId id, TrainingDetails details, TrainingState state) {

    TrainingOffered offered() {
        return new TrainingOffered(says("Neue Fortbildung", "New training", List.of()), facts());
    }

    /** @param people subjects of those who must hear of it */
    TrainingChanged changed(String german, String english, Collection<String> people) {
        return new TrainingChanged(says(german, english, people), facts());
    }

    /** To these people alone: without tags no subscription asks for it. */
    TrainingMovedUp movedUp(Collection<String> people) {
        LocalizedText title = title("Sie haben jetzt einen Platz", "You have a place now");
        return new TrainingMovedUp(new Notice(title, link(), Tags.none(), addressees(people)), facts());
    }

    TrainingHeld held(int attended) {
        return new TrainingHeld(says("Fortbildung durchgeführt", "Training held", List.of()), facts(), attended);
    }

    private Notice says(String german, String english, Collection<String> people) {
        return new Notice(
                title(german, english),
                link(),
                Tags.none()
                        .withThemes(details.themes())
                        .withDepartments(Set.of(details.department()))
                        .withMeasures(details.measures()),
                addressees(people));
    }

    private LocalizedText title(String german, String english) {
        return new LocalizedText(
                german + ": " + details.title().de(),
                english + ": " + details.title().en());
    }

    private String link() {
        return "/trainings/" + id.value();
    }

    private static List<Addressee> addressees(Collection<String> people) {
        return people.stream().sorted().map(Addressee::person).toList();
    }

    private TrainingFacts facts() {
        return new TrainingFacts(
                details.department(),
                state.name(),
                details.dates().begins(),
                details.dates().ends(),
                details.themes(),
                details.measures());
    }
}
