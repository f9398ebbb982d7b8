package city.weltoffen.relations.participant;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.relations.activity.Activities;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Deletes the lists of participants some weeks after their activities, and those of activities that are gone. */
@Component
class ForgetParticipants implements Job {

    private final Participants participants;
    private final Activities activities;
    private final Clock businessClock;

    ForgetParticipants(Participants participants, Activities activities, Clock businessClock) {
        this.participants = participants;
        this.activities = activities;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "forget-participants";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        participants.activities().stream()
                .filter(activity -> activities
                        .find(activity)
                        .map(known -> participants.lastDay(known).isBefore(today))
                        .orElse(true))
                .forEach(participants::removeAll);
    }
}
