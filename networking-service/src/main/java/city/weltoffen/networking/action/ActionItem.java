package city.weltoffen.networking.action;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.events.Addressee;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.action.ActionStep.FieldChange;
import city.weltoffen.networking.action.ActionStep.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** Something that a department has to do by a day. */
@Document("actionItems")
public class ActionItem extends Aggregate {

    @Id
    private final ActionItemId id;

    private final Task task;
    private final @Nullable AgreedIn source;
    private Responsible responsible;
    private LocalDate due;
    private ActionState state = ActionState.OPEN;
    private @Nullable Said said;
    private List<ActionStep> history = new ArrayList<>();

    @PersistenceCreator
    ActionItem(ActionItemId id, Task task, @Nullable AgreedIn source, Responsible responsible, LocalDate due) {
        this.id = id;
        this.task = task;
        this.source = source;
        this.responsible = responsible;
        this.due = due;
    }

    /** @param to who hears that it is theirs now */
    static ActionItem assign(
            Task task,
            @Nullable AgreedIn source,
            Responsible responsible,
            LocalDate due,
            List<Addressee> to,
            Moment now) {
        requireNotPast(due, now);
        ActionItem item = new ActionItem(ActionItemId.next(), task, source, responsible, due);
        item.remember(Verb.ASSIGNED, List.of(), null, now);
        item.record(item.voice().assigned(to));
        return item;
    }

    void changeDue(LocalDate day, String reason, List<Addressee> to, Moment now) {
        requireState(ActionState.OPEN);
        requireReason(reason);
        if (day.equals(due)) {
            return;
        }
        requireNotPast(day, now);
        remember(Verb.DUE_CHANGED, List.of(new FieldChange("due", due.toString(), day.toString())), reason, now);
        due = day;
        record(voice().changed(to));
    }

    /** Makes it another department's or person's. */
    void handOver(Responsible other, String reason, List<Addressee> to, Moment now) {
        requireState(ActionState.OPEN);
        requireReason(reason);
        take(Verb.HANDED_OVER, other, reason, to, now);
    }

    /** Follows what became of its department or of the person; nobody has to say why. */
    void follow(Responsible successor, List<Addressee> to, Moment now) {
        if (state == ActionState.OPEN) {
            take(Verb.FOLLOWED, successor, null, to, now);
        }
    }

    private void take(Verb verb, Responsible other, @Nullable String reason, List<Addressee> to, Moment now) {
        List<FieldChange> changes = Changes.between(responsible, other);
        if (!other.equals(responsible)) {
            responsible = other;
            remember(verb, changes, reason, now);
            record(voice().assigned(to));
        }
    }

    void complete(@Nullable String note, Moment now) {
        requireState(ActionState.OPEN);
        state = ActionState.DONE;
        remember(Verb.DONE, List.of(), note, now);
        record(voice().done());
    }

    void drop(String reason, Moment now) {
        requireState(ActionState.OPEN);
        requireReason(reason);
        state = ActionState.DROPPED;
        remember(Verb.DROPPED, List.of(), reason, now);
        record(voice().changed(List.of()));
    }

    void reopen(String reason, List<Addressee> to, Moment now) {
        requireReason(reason);
        if (state == ActionState.OPEN) {
            throw wrongState();
        }
        state = ActionState.OPEN;
        remember(Verb.REOPENED, List.of(), reason, now);
        record(voice().changed(to));
    }

    void remind(Said rung, List<Addressee> to) {
        requireState(ActionState.OPEN);
        said = rung;
        record(voice().reminder(rung, to));
    }

    private ActionVoice voice() {
        return new ActionVoice(id, responsible, due, state, source);
    }

    private void remember(Verb verb, List<FieldChange> changes, @Nullable String reason, Moment now) {
        history.add(ActionStep.of(verb, changes, reason, now));
    }

    private void requireState(ActionState needed) {
        if (state != needed) {
            throw wrongState();
        }
    }

    private DomainProblem wrongState() {
        return new DomainProblem("action-item-state." + state.name().toLowerCase(Locale.ROOT));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw DomainProblem.invalid("#/reason", "required");
        }
    }

    private static void requireNotPast(LocalDate due, Moment now) {
        if (due.isBefore(now.today())) {
            throw DomainProblem.invalid("#/due", "due-past");
        }
    }

    @Override
    public ActionItemId id() {
        return id;
    }

    public Task task() {
        return task;
    }

    public @Nullable AgreedIn source() {
        return source;
    }

    public Responsible responsible() {
        return responsible;
    }

    public LocalDate due() {
        return due;
    }

    public ActionState state() {
        return state;
    }

    @Nullable
    Said said() {
        return said;
    }

    /** Oldest first. */
    public List<ActionStep> history() {
        return List.copyOf(history);
    }
}
