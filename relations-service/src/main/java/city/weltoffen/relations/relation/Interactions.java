package city.weltoffen.relations.relation;

import city.weltoffen.defaults.problems.DomainProblem;
import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;

/** The log of exchanges with a partner; what was wrong stays, replaced. */
public final class Interactions {

    private final List<Interaction> log;

    @Transient
    private final Set<String> fresh = new HashSet<>();

    Interactions(List<Interaction> log) {
        this.log = new ArrayList<>(log);
    }

    static Interactions none() {
        return new Interactions(List.of());
    }

    Interaction log(NewInteraction what, String by, @Nullable String corrects, Moment moment) {
        if (what.on().isAfter(moment.today())) {
            throw DomainProblem.invalid("#/on", "in-the-future");
        }
        Interaction noted = new Interaction(
                Generators.timeBasedEpochGenerator().generate().toString(),
                what.on(),
                what.type(),
                what.note(),
                by,
                moment.at(),
                corrects,
                false,
                null,
                what.department());
        log.add(noted);
        fresh.add(noted.id());
        return noted;
    }

    Interaction correct(String id, NewInteraction what, String by, Moment moment) {
        Interaction wrong = require(id);
        Interaction right = log(what.by(wrong.department()), by, id, moment);
        replace(wrong);
        return right;
    }

    Interaction withdraw(String id) {
        return replace(require(id));
    }

    private Interaction replace(Interaction wrong) {
        Interaction replaced = wrong.asReplaced();
        log.set(log.indexOf(wrong), replaced);
        return replaced;
    }

    /** What was noted since it was read or saved was noted "in Vertretung". */
    void wasDoneDeputising() {
        log.replaceAll(interaction -> fresh.contains(interaction.id()) ? interaction.asDeputy() : interaction);
        fresh.clear();
    }

    private Interaction require(String id) {
        return log.stream()
                .filter(interaction -> interaction.id().equals(id) && !interaction.replaced())
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    /** All, in the order in which they were noted, with those that were replaced or withdrawn. */
    public List<Interaction> all() {
        return List.copyOf(log);
    }

    /** Those that count, newest first. */
    public List<Interaction> inForce() {
        return log.stream()
                .filter(interaction -> !interaction.replaced())
                .sorted(Comparator.comparing(Interaction::on)
                        .thenComparing(Interaction::notedAt)
                        .reversed())
                .toList();
    }

    /** Day of the last exchange. */
    public Optional<LocalDate> lastDay() {
        return log.stream()
                .filter(interaction -> !interaction.replaced())
                .map(Interaction::on)
                .max(Comparator.naturalOrder());
    }
}
