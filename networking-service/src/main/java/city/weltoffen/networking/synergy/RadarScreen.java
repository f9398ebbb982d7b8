package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.defaults.directory.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the radar sees at this moment, and what becomes of it. */
@Component
class RadarScreen {

    private final RadarMemory memory;
    private final Synergies synergies;
    private final WorkingDays workingDays;
    private final Clock businessClock;
    private final Judge judge;

    RadarScreen(
            RadarMemory memory,
            Synergies synergies,
            Directory directory,
            WorkingDays workingDays,
            SynergyRules rules,
            Clock businessClock) {
        this.memory = memory;
        this.synergies = synergies;
        this.workingDays = workingDays;
        this.businessClock = businessClock;
        this.judge = new Judge(rules, directory::coordinatorsOf, businessClock.getZone());
    }

    Sight look() {
        Picture picture = memory.picture();
        List<Synergy> told = synergies.all();
        List<Told> earlier =
                told.stream().map(synergy -> Told.of(synergy, picture)).toList();
        LocalDate today = LocalDate.now(businessClock);
        return new Sight(picture, told, earlier, judge.judge(picture, earlier, today, workingDays.isWorkingDay(today)));
    }

    /**
     * @param told every synergy there is
     * @param earlier the same, with those that remained of departments and partners
     * @param verdicts the best matches first
     */
    record Sight(Picture picture, Collection<Synergy> told, Collection<Told> earlier, Map<Match, Verdict> verdicts) {

        /** How often that pair was told of that ground. */
        int episode(Match match) {
            return (int) earlier.stream()
                    .filter(one -> one.key().equals(match.key()))
                    .count();
        }
    }
}
