package city.weltoffen.networking.action;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Moment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** All action items. Who hears of them follows from who does them. */
@Repository
public class ActionItems {

    private final AggregateStore<ActionItem> store;
    private final Recipients recipients;
    private final Acting acting;

    ActionItems(AggregateStores stores, Recipients recipients, Acting acting) {
        this.store = stores.of(ActionItem.class);
        this.recipients = recipients;
        this.acting = acting;
    }

    AggregateStore<ActionItem> store() {
        return store;
    }

    /** @throws DomainProblem {@code not-found} */
    public ActionItem require(ActionItemId id) {
        return store.require(id);
    }

    /** Those agreed in a meeting, asked of the store since other instances assign as well. */
    public List<ActionEntry> agreedIn(String meeting) {
        return entries(where("source.meeting").is(meeting));
    }

    /** All open ones, asked of the store. */
    public List<ActionEntry> open() {
        return entries(where("state").is(ActionState.OPEN.name()));
    }

    /** Those with these ids, asked of the store. */
    public List<ActionEntry> of(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : entries(where("_id").in(ids));
    }

    private List<ActionEntry> entries(Criteria criteria) {
        return store.find(criteria).stream().map(ActionEntry::of).toList();
    }

    public ActionItem assign(Task task, @Nullable AgreedIn source, Responsible responsible, LocalDate due) {
        return store.save(ActionItem.assign(
                task, source, responsible, due, recipients.of(responsible), acting.nowFor(responsible.department())));
    }

    public ActionItem changeDue(ActionItemId id, LocalDate due, String reason) {
        return update(id, (item, now) -> item.changeDue(due, reason, recipients.of(item.responsible()), now));
    }

    public ActionItem handOver(ActionItemId id, Responsible other, String reason) {
        return update(id, (item, now) -> item.handOver(other, reason, recipients.of(other), now));
    }

    public ActionItem complete(ActionItemId id, @Nullable String note) {
        return update(id, (item, now) -> item.complete(note, now));
    }

    public ActionItem drop(ActionItemId id, String reason) {
        return update(id, (item, now) -> item.drop(reason, now));
    }

    public ActionItem reopen(ActionItemId id, String reason) {
        return update(id, (item, now) -> item.reopen(reason, recipients.of(item.responsible()), now));
    }

    /** Applies a verb, again on a fresh state when another writer was faster. */
    ActionItem update(ActionItemId id, BiConsumer<ActionItem, Moment> verb) {
        return store.update(
                id, item -> verb.accept(item, acting.nowFor(item.responsible().department())));
    }
}
