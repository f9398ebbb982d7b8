package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A proposal that two departments talk with each other, with what speaks for it and what they say to it. */
@Document("synergies")
public class Synergy extends Aggregate {

    private static final int OUTCOMES = 20;

    @Id
    private final SynergyId id;

    private final Proposal proposal;
    private LocalDate answerBy;
    private Sides sides;
    private List<Reason> reasons;
    private SynergyState state = SynergyState.PROPOSED;
    private @Nullable Instant closedAt;
    private @Nullable Closing closing;
    private List<Outcome> outcomes = new ArrayList<>();

    @PersistenceCreator
    Synergy(SynergyId id, Proposal proposal, LocalDate answerBy, Sides sides, List<Reason> reasons) {
        this.id = id;
        this.proposal = proposal;
        this.answerBy = answerBy;
        this.sides = sides;
        this.reasons = new ArrayList<>(reasons);
    }

    /** Tells both. */
    static Synergy propose(
            SynergyId id, Proposal proposal, LocalDate answerBy, List<Side> sides, List<Reason> reasons) {
        Synergy synergy = new Synergy(id, proposal, answerBy, new Sides(sides), reasons);
        synergy.record(new SynergyVoice(synergy).detected());
        return synergy;
    }

    /** Accepts, declines or puts off for a department; a later answer takes the place of an earlier one. */
    void answer(String department, Answer answer) {
        requireState(SynergyState.PROPOSED);
        if (sides.require(department).isAccepted() && answer.isAcceptance()) {
            return;
        }
        sides = sides.answering(department, answer);
        LocalDate until = answer.until();
        if (until != null && !until.isBefore(answerBy)) {
            answerBy = until.plusWeeks(2);
        }
        if (answer.kind() == Answer.Kind.DECLINED) {
            end(SynergyState.DECLINED, answer.at());
        } else if (sides.isAcceptedByBoth()) {
            end(SynergyState.ACCEPTED, answer.at());
        }
        record(new SynergyVoice(this).answered(department, answer.kind()));
    }

    /** Keeps what came of it. */
    void note(Outcome outcome) {
        requireState(SynergyState.ACCEPTED);
        sides.require(outcome.department());
        if (outcomes.size() >= OUTCOMES) {
            throw new DomainProblem("synergy-outcomes-full", OUTCOMES);
        }
        outcomes.add(outcome);
        changeQuietly();
    }

    /** Time is up. */
    void expire(LocalDate today, Instant now) {
        if (state == SynergyState.PROPOSED && answerBy.isBefore(today)) {
            end(SynergyState.EXPIRED, now);
            changeQuietly();
        }
    }

    /** It has no ground any more. */
    void close(Closing why, Instant now) {
        if (state == SynergyState.PROPOSED) {
            closing = why;
            end(SynergyState.CLOSED, now);
            changeQuietly();
        }
    }

    /** Forgets what must not be said any more; without any of it on one side nothing is left to propose. */
    void forget(Predicate<Reason> unspeakable, Instant now) {
        if (reasons.removeIf(unspeakable)) {
            changeQuietly();
        }
        if (isConcealed()) {
            close(Closing.CONCEALED, now);
        }
    }

    /** A department takes over from one that ended. What is history keeps its name. */
    void follow(String ended, String successor, LocalizedText name, Instant now) {
        boolean open = state == SynergyState.PROPOSED || state == SynergyState.ACCEPTED;
        if (!open || sides.find(ended).isEmpty()) {
            return;
        }
        sides = sides.following(ended, successor, name);
        reasons.replaceAll(reason -> reason.following(ended, successor));
        changeQuietly();
        if (departments().size() == 1) {
            close(Closing.MERGED, now);
        }
    }

    private void end(SynergyState last, Instant now) {
        state = last;
        closedAt = now;
    }

    private void requireState(SynergyState needed) {
        if (state != needed) {
            throw new DomainProblem("synergy-state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether nothing is left that may be said of what one of the two did. */
    public boolean isConcealed() {
        return departments().stream()
                .anyMatch(department ->
                        reasons.stream().noneMatch(reason -> reason.department().equals(department)));
    }

    @Override
    public SynergyId id() {
        return id;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Ground ground() {
        return proposal.ground();
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public List<Side> sides() {
        return sides.both();
    }

    public Optional<Side> side(String department) {
        return sides.find(department);
    }

    public Set<String> departments() {
        return sides.departments();
    }

    /** Newest first on each side. */
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    public Set<String> actIds() {
        return reasons.stream().map(Reason::event).collect(Collectors.toUnmodifiableSet());
    }

    public SynergyState state() {
        return state;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable Closing closing() {
        return closing;
    }

    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
