package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets open proposals go to the successor of a department; those between two that became one close by themselves. */
@Component
class SynergyFollower implements DepartmentFollower {

    private final Synergies synergies;
    private final Directory directory;

    SynergyFollower(Synergies synergies, Directory directory) {
        this.synergies = synergies;
        this.directory = directory;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        String ended = succession.slug();
        String successor = succession.successor();
        LocalizedText name = directory
                .department(successor)
                .map(DepartmentEntry::name)
                .orElseGet(() -> new LocalizedText(successor, successor));
        Collection<Synergy> all = synergies.all();
        all.stream().filter(one -> one.departments().contains(ended)).forEach(one -> {
            synergies.update(one, (synergy, now) -> synergy.follow(ended, successor, name, now));
            closeDoubled(one, ended, successor, all);
        });
    }

    private static Set<String> after(Synergy moved, String ended, String successor) {
        return moved.departments().stream()
                .map(department -> department.equals(ended) ? successor : department)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The successor may have been told of the same already. */
    private void closeDoubled(Synergy moved, String ended, String successor, Collection<Synergy> all) {
        Set<String> now = after(moved, ended, successor);
        Optional<Synergy> same = all.stream()
                .filter(other -> !other.id().equals(moved.id()))
                .filter(other -> other.state() == SynergyState.PROPOSED
                        && other.departments().equals(now))
                .filter(other -> other.ground().key().equals(moved.ground().key()))
                .findFirst();
        if (same.isPresent()) {
            synergies.update(moved, (synergy, at) -> synergy.close(Closing.DOUBLED, at));
        }
    }
}
