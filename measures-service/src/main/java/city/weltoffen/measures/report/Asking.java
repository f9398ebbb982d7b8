package city.weltoffen.measures.report;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Addressee;
import city.weltoffen.measures.measure.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The departments that were asked to comment.
 *
 * @param commentBy last day for it
 */
public record Asking(List<Asked> asked, LocalDate askedOn, LocalDate commentBy, Person by) {

    public Asking {
        asked = List.copyOf(asked);
    }

    public Optional<Asked> of(String department) {
        return asked.stream().filter(one -> one.department().equals(department)).findFirst();
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(commentBy) || asked.stream().allMatch(Asked::hasAnswered);
    }

    Asking answered(String department, LocalDate on) {
        return new Asking(
                asked.stream()
                        .map(one -> one.department().equals(department) ? one.answered(on) : one)
                        .toList(),
                askedOn,
                commentBy,
                by);
    }

    /** Asks the successor of a department that ended without an answer; the same where that had answered. */
    Asking followed(Followed followed) {
        Optional<Asked> ended = of(followed.from()).filter(one -> !one.hasAnswered());
        Optional<Asked> merged =
                ended.map(one -> of(followed.to()).map(other -> other.also(one)).orElse(one.as(followed.to())));
        return merged.map(successor -> new Asking(
                        Stream.concat(
                                        asked.stream()
                                                .filter(one -> !followed.in(one.department())
                                                        .equals(followed.to())),
                                        Stream.of(successor))
                                .sorted(Comparator.comparing(Asked::department))
                                .toList(),
                        askedOn,
                        commentBy,
                        by))
                .orElse(this);
    }

    List<String> departments() {
        return asked.stream().map(Asked::department).toList();
    }

    List<Addressee> coordinators() {
        return departments().stream().map(Addressee::coordinatorsOf).toList();
    }
}
