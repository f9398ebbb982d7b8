package city.weltoffen.measures.measure;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a measure.
 *
 * @param phase as somebody said it; follows from its milestones where nobody did
 * @param withdrawn the concept names it no longer
 */
public record SubMeasure(
        String code, LocalizedText title, @Nullable Phase phase, boolean withdrawn) {

    SubMeasure withPhase(@Nullable Phase now) {
        return new SubMeasure(code, title, now, withdrawn);
    }

    SubMeasure as(LocalizedText named, boolean gone) {
        return new SubMeasure(code, named, phase, gone);
    }

    /** Its phase as said, else as its milestones tell; nothing where there are none. */
    public Optional<Phase> phaseBy(List<Milestone> all) {
        if (phase != null) {
            return Optional.of(phase);
        }
        List<Milestone> own = all.stream()
                .filter(milestone -> code.equals(milestone.plan().subMeasure()))
                .toList();
        long reached = own.stream().filter(Milestone::isReached).count();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (reached == own.size()) {
            return Optional.of(Phase.COMPLETED);
        }
        return Optional.of(reached > 0 ? Phase.IMPLEMENTATION : Phase.PLANNING);
    }
}
