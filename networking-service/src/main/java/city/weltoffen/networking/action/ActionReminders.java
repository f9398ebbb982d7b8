package city.weltoffen.networking.action;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.defaults.reminders.ReminderLadder;
import city.weltoffen.networking.acting.Acting;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says rung by rung that action items are due soon or overdue. */
@Component
class ActionReminders implements Job {

    private final ActionIndex index;
    private final ActionItems items;
    private final ReminderLadder ladder;
    private final Recipients recipients;
    private final Acting acting;

    ActionReminders(ActionIndex index, ActionItems items, ReminderLadder ladder, Recipients recipients, Acting acting) {
        this.index = index;
        this.items = items;
        this.ladder = ladder;
        this.recipients = recipients;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "action-item-reminders";
    }

    @Override
    public void run() {
        remindOn(acting.today());
    }

    void remindOn(LocalDate today) {
        index.find(entry -> entry.isOpen()
                        && ladder.due(entry.due(), entry.said(), today).isPresent())
                .forEach(entry -> items.update(entry.id(), (item, now) -> remind(item, today)));
    }

    /** Asks again, since another instance may have said it since. */
    private void remind(ActionItem item, LocalDate today) {
        if (item.state() == ActionState.OPEN) {
            ladder.due(item.due(), item.said(), today)
                    .ifPresent(said -> item.remind(said, recipients.of(item.responsible())));
        }
    }
}
