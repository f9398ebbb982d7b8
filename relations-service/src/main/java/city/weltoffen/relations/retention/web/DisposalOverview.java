package city.weltoffen.relations.retention.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.retention.DisposalItem;
import city.weltoffen.relations.retention.DisposalItem.Fate;
import city.weltoffen.relations.retention.DisposalList;
import city.weltoffen.relations.retention.Retention;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists with what the matters on them are called today, as long as they are there. */
@Component
class DisposalOverview {

    private final Retention retention;
    private final Clock businessClock;

    DisposalOverview(Retention retention, Clock businessClock) {
        this.retention = retention;
        this.businessClock = businessClock;
    }

    DisposalResponse response(DisposalList list) {
        return DisposalResponse.of(list, this::item);
    }

    private DisposalResponse.Item item(DisposalItem item) {
        LocalizedText title = retention.title(item.matter()).orElse(null);
        Fate fate = item.fate();
        return new DisposalResponse.Item(
                item.matter().kind(),
                item.matter().id(),
                item.reference(),
                title,
                item.endedOn(),
                item.dueOn(),
                state(item, title),
                fate == null ? null : fate.on(),
                fate == null ? null : fate.keptUntil(),
                fate == null ? null : fate.reason());
    }

    private DisposalResponse.State state(DisposalItem item, @Nullable LocalizedText title) {
        Fate fate = item.fate();
        if (fate != null) {
            return fate.isDeletion() ? DisposalResponse.State.DELETED : DisposalResponse.State.KEPT;
        }
        boolean due = title == null || retention.isDue(item.matter(), LocalDate.now(businessClock));
        return due ? DisposalResponse.State.OPEN : DisposalResponse.State.CHANGED;
    }
}
