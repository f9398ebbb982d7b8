package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells departments of each other when there is something new or a new day, and lets proposals end. */
@Component
class SynergyJob implements Job {

    private static final int SHOWN = 10;

    private final RadarMemory memory;
    private final RadarScreen screen;
    private final Synergies synergies;
    private final GroundNames names;
    private final Departments departments;
    private final SynergyRules rules;
    private final Clock businessClock;

    SynergyJob(
            RadarMemory memory,
            RadarScreen screen,
            Synergies synergies,
            GroundNames names,
            Departments departments,
            SynergyRules rules,
            Clock businessClock) {
        this.memory = memory;
        this.screen = screen;
        this.synergies = synergies;
        this.names = names;
        this.departments = departments;
        this.rules = rules;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "synergy-radar";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        String occasion = memory.newest() + " " + today;
        if (memory.isJudged(occasion)) {
            return;
        }
        RadarScreen.Sight before = screen.look();
        before.told().stream()
                .filter(synergy -> isUnsettled(synergy, before.picture()))
                .forEach(synergy -> settle(synergy, before.picture(), today));
        RadarScreen.Sight sight = screen.look();
        sight.verdicts().forEach((match, verdict) -> {
            if (verdict == Verdict.PROPOSE) {
                synergies.propose(proposal(match, sight.episode(match), today));
            }
        });
        memory.judged(occasion);
    }

    /** Also what is history must not say any more what became confidential. */
    private static boolean isUnsettled(Synergy synergy, Picture picture) {
        return synergy.state() == SynergyState.PROPOSED
                || synergy.reasons().stream().anyMatch(reason -> picture.isConcealed(reason.subject()));
    }

    private void settle(Synergy seen, Picture picture, LocalDate today) {
        synergies.update(seen, (synergy, now) -> settle(synergy, picture, today, now));
    }

    private static void settle(Synergy synergy, Picture picture, LocalDate today, Instant now) {
        synergy.forget(reason -> picture.isConcealed(reason.subject()), now);
        boolean grounded = synergy.departments().stream()
                .allMatch(department -> synergy.reasons().stream()
                        .anyMatch(reason -> reason.department().equals(department) && picture.holds(reason.event())));
        if (!grounded) {
            synergy.close(Closing.GROUNDLESS, now);
        }
        synergy.expire(today, now);
    }

    private Synergy proposal(Match match, int episode, LocalDate today) {
        String first = match.departments().getFirst();
        String second = match.departments().getLast();
        List<Reason> reasons = Stream.concat(reasons(match.first(), first), reasons(match.second(), second))
                .toList();
        return Synergy.propose(
                SynergyId.of(match.key(), episode),
                new Proposal(match.ground(), names.of(match.ground()), match.strength(), today, false),
                today.plus(rules.answerWithin()),
                List.of(Side.of(first, nameOf(first)), Side.of(second, nameOf(second))),
                reasons);
    }

    private static Stream<Reason> reasons(List<Act> acts, String department) {
        return acts.stream().limit(SHOWN).map(act -> Reason.of(act, department));
    }

    private LocalizedText nameOf(String department) {
        return departments
                .find(new DepartmentId(department))
                .map(found -> found.details().name())
                .orElseGet(() -> new LocalizedText(department, department));
    }
}
