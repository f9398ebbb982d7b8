package city.weltoffen.relations.activity;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an activity.
 *
 * @param summary in words; stays here
 */
public record Outcome(@Nullable String summary, List<FollowUp> followUps) {

    public Outcome {
        followUps = List.copyOf(followUps);
    }

    static Outcome none() {
        return new Outcome(null, List.of());
    }

    /** With another summary where one is given, and with further follow-ups. */
    Outcome with(@Nullable String words, List<String> further) {
        List<FollowUp> all = new ArrayList<>(followUps);
        further.forEach(text -> all.add(new FollowUp(all.size() + 1, text, null)));
        return new Outcome(words == null ? summary : words, all);
    }

    /** @throws DomainProblem {@code not-found} or {@code follow-up-ended} */
    Outcome ended(int number, FollowUp.End end) {
        FollowUp followUp = followUps.stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(String.valueOf(number)));
        if (!followUp.isOpen()) {
            throw new DomainProblem("follow-up-ended");
        }
        List<FollowUp> all = new ArrayList<>(followUps);
        all.set(all.indexOf(followUp), followUp.ended(end));
        return new Outcome(summary, all);
    }

    public boolean isOpen() {
        return followUps.stream().anyMatch(FollowUp::isOpen);
    }
}
