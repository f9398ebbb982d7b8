package city.weltoffen.measures.report;

import city.weltoffen.events.Addressee;
import city.weltoffen.measures.measure.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    List<String> departments() {
        return asked.stream().map(Asked::department).toList();
    }

    List<Addressee> coordinators() {
        return departments().stream().map(Addressee::coordinatorsOf).toList();
    }
}
