package city.weltoffen.measures.concept;

import java.util.List;
import java.util.stream.Collectors;

/** A concept's file that cannot be taken, with everything that is wrong in it. */
public final class BrokenConcept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    BrokenConcept(List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> "line %d, column %d, %s: %s %s"
                        .formatted(
                                mistake.place().line(),
                                mistake.place().column(),
                                mistake.path(),
                                mistake.code(),
                                mistake.arguments()))
                .collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** By line. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
