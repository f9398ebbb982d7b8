package city.weltoffen.relations.relation;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.relation.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;

/** How far a relation is, on which agreement, and the steps that led there. */
final class Course {

    /** Steps that say that it goes on, so that nobody need be asked soon. */
    private static final Set<Verb> GOES_ON = EnumSet.of(Verb.ESTABLISHED, Verb.REVIVED, Verb.CONVERTED, Verb.REVIEWED);

    private RelationKind kind;
    private RelationState state;
    private @Nullable Founding founding;
    private @Nullable Agreement agreement;
    private List<HistoryEntry> history = new ArrayList<>();

    @Transient
    private final List<HistoryEntry> fresh = new ArrayList<>();

    @PersistenceCreator
    Course(RelationKind kind, RelationState state) {
        this.kind = kind;
        this.state = state;
    }

    static Course begin(RelationKind kind, LocalDate today) {
        Course course = new Course(kind, RelationState.PROSPECTIVE);
        course.remember(today, Verb.PROPOSED, null, null);
        return course;
    }

    void establish(
            @Nullable Founding on,
            @Nullable Agreement signed,
            @Nullable Resolution resolution,
            RelationDetails details,
            LocalDate today) {
        requireState(RelationState.PROSPECTIVE);
        RelationRules.requireResolution(kind, resolution);
        RelationRules.requireLimit("#/agreement/validUntil", kind, details, signed);
        RelationRules.requireParts(kind, details);
        founding = on;
        agreement = signed;
        state = RelationState.ACTIVE;
        remember(on == null ? today : on.on(), Verb.ESTABLISHED, resolution, null);
    }

    /** @throws DomainProblem when such a relation cannot be so now */
    void requireFitting(RelationDetails details) {
        requireLiving();
        RelationRules.requireParts(kind, details);
        if (state != RelationState.PROSPECTIVE) {
            RelationRules.requireLimit("#/namedProjects", kind, details, agreement);
        }
    }

    void renew(Agreement signed, RelationDetails details) {
        requireLiving();
        RelationRules.requireLimit("#/validUntil", kind, details, signed);
        agreement = signed;
        remember(signed.signedOn(), Verb.AGREEMENT_RENEWED, null, null);
    }

    void rest(@Nullable String reason, LocalDate today) {
        requireState(RelationState.ACTIVE);
        state = RelationState.DORMANT;
        remember(today, Verb.DORMANT, null, reason);
    }

    void revive(@Nullable String reason, LocalDate today) {
        requireState(RelationState.DORMANT, RelationState.SUSPENDED);
        state = RelationState.ACTIVE;
        remember(today, Verb.REVIVED, null, reason);
    }

    void suspend(String reason, @Nullable Resolution resolution, LocalDate today) {
        requireState(RelationState.ACTIVE, RelationState.DORMANT);
        RelationRules.requireResolution(kind, resolution);
        state = RelationState.SUSPENDED;
        remember(today, Verb.SUSPENDED, resolution, reason);
    }

    /** @param details as they are after it */
    void convert(Conversion to, RelationDetails details, LocalDate today) {
        requireLiving();
        if (to.kind() == kind) {
            throw DomainProblem.invalid("#/kind", "same-kind");
        }
        RelationRules.requireResolution(kind, to.resolution());
        RelationRules.requireResolution(to.kind(), to.resolution());
        Agreement signed = to.agreement() == null ? agreement : to.agreement();
        RelationRules.requireLimit("#/agreement/validUntil", to.kind(), details, signed);
        RelationRules.requireParts(to.kind(), details);
        kind = to.kind();
        agreement = signed;
        remember(today, Verb.CONVERTED, to.resolution(), to.reason());
    }

    void end(LocalDate on, String reason, @Nullable Resolution resolution) {
        requireLiving();
        RelationRules.requireResolution(kind, resolution);
        if (founding != null && on.isBefore(founding.on())) {
            throw DomainProblem.invalid("#/on", "ends-before-begin");
        }
        state = RelationState.ENDED;
        remember(on, Verb.ENDED, resolution, reason);
    }

    void review(@Nullable String reason, LocalDate today) {
        remember(today, Verb.REVIEWED, null, reason);
    }

    void reviewUse(Membership.Use found, @Nullable String reason, LocalDate today) {
        requireState(RelationState.ACTIVE);
        if (kind != RelationKind.NETWORK_MEMBERSHIP) {
            throw new DomainProblem("no-membership");
        }
        remember(new HistoryEntry(today, Verb.USE_REVIEWED, kind, state, null, reason, found.name(), null, null));
    }

    void recommend(Step step, String reason, LocalDate today) {
        requireLiving();
        if (!kind.isForTheCouncil()) {
            throw new DomainProblem("not-for-the-council");
        }
        remember(new HistoryEntry(today, Verb.RECOMMENDED, kind, state, null, reason, step.name(), null, null));
    }

    void departmentFollowed(Followed followed) {
        remember(new HistoryEntry(
                followed.on(), Verb.DEPARTMENT_FOLLOWED, kind, state, null, null, null, followed, null));
    }

    private void remember(LocalDate on, Verb verb, @Nullable Resolution resolution, @Nullable String reason) {
        remember(new HistoryEntry(on, verb, kind, state, resolution, reason, null, null, null));
    }

    private void remember(HistoryEntry step) {
        history.add(step);
        fresh.add(step);
    }

    /** The steps since it was read or saved were done "in Vertretung". */
    void wasDoneDeputising() {
        history.replaceAll(step -> fresh.stream().anyMatch(one -> one == step) ? step.asDeputy() : step);
        fresh.clear();
    }

    void requireLiving() {
        if (state == RelationState.ENDED) {
            throw wrongState();
        }
    }

    void requireEnded() {
        requireState(RelationState.ENDED);
    }

    private void requireState(RelationState... possible) {
        if (!List.of(possible).contains(state)) {
            throw wrongState();
        }
    }

    private DomainProblem wrongState() {
        return new DomainProblem("wrong-state." + state.name().toLowerCase(Locale.ROOT));
    }

    RelationKind kind() {
        return kind;
    }

    RelationState state() {
        return state;
    }

    Optional<Founding> founding() {
        return Optional.ofNullable(founding);
    }

    Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    /** Day of the last step that says that it goes on. */
    Optional<LocalDate> continuedOn() {
        return history.stream()
                .filter(entry -> GOES_ON.contains(entry.verb()))
                .map(HistoryEntry::on)
                .max(Comparator.naturalOrder());
    }
}
