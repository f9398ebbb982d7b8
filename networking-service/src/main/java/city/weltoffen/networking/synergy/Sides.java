package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The two departments with what they say. */
record Sides(List<Side> both) {

    Sides {
        both = List.copyOf(both);
    }

    Optional<Side> find(String department) {
        return both.stream()
                .filter(side -> side.department().equals(department))
                .findFirst();
    }

    /** @throws DomainProblem {@code forbidden} when it is neither of the two */
    Side require(String department) {
        return find(department).orElseThrow(DomainProblem::forbidden);
    }

    Sides answering(String department, Answer answer) {
        return with(department, side -> side.answering(answer));
    }

    Sides following(String ended, String successor, LocalizedText name) {
        return with(ended, side -> side.takenOverBy(successor, name));
    }

    private Sides with(String department, UnaryOperator<Side> change) {
        return new Sides(both.stream()
                .map(side -> side.department().equals(department) ? change.apply(side) : side)
                .toList());
    }

    boolean isAcceptedByBoth() {
        return both.stream().allMatch(Side::isAccepted);
    }

    /** Slugs; one where the two became one. */
    Set<String> departments() {
        return both.stream().map(Side::department).collect(Collectors.toUnmodifiableSet());
    }
}
