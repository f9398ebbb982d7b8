package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposals that wait for the answer of a department. */
@Component
class SynergyMatters implements MatterSource {

    private static final Wait ANSWER = Wait.of(
            "synergy-to-answer", "Vorschlag zur Zusammenarbeit", "Proposal to work together", "Antworten", "Answer");

    private final Synergies synergies;

    SynergyMatters(Synergies synergies) {
        this.synergies = synergies;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        if (reader.coordinated().isEmpty()) {
            return Stream.empty();
        }
        return synergies.all().stream()
                .filter(synergy -> synergy.state() == SynergyState.PROPOSED)
                .flatMap(synergy -> synergy.sides().stream()
                        .filter(side -> reader.coordinated().contains(side.department()))
                        .filter(side -> waits(side, reader.today()))
                        .map(side -> matter(synergy, side)));
    }

    private static boolean waits(Side side, LocalDate today) {
        Answer answer = side.answer();
        return answer == null || answer.until() != null && !answer.until().isAfter(today);
    }

    private static Matter matter(Synergy synergy, Side side) {
        String id = synergy.id().value();
        return ANSWER.matter(
                id,
                synergy.proposal().label(),
                synergy.answerBy(),
                synergy.proposal().on(),
                side.department(),
                "/synergies/" + id);
    }
}
