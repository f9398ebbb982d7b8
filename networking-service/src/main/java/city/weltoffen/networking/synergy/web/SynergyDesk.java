package city.weltoffen.networking.synergy.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.synergy.Respondent;
import city.weltoffen.networking.synergy.Respondent.Capacity;
import city.weltoffen.networking.synergy.Synergy;
import city.weltoffen.networking.synergy.SynergyState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may say what to a proposal, and how it looks to whom. */
@Component
class SynergyDesk {

    private final Directory directory;
    private final Appointments appointments;

    SynergyDesk(Directory directory, Appointments appointments) {
        this.directory = directory;
        this.appointments = appointments;
    }

    /** Slugs of the departments of the two for which that person may act. */
    private Set<String> actsFor(Synergy synergy, Identity identity) {
        Set<String> possible = new TreeSet<>(synergy.departments());
        if (!identity.isOffice()) {
            possible.retainAll(directory.coordinatedBy(identity.subject()));
        }
        return possible;
    }

    /**
     * The department for which that person acts.
     *
     * @param named by the request; may be missing where there is only one
     * @throws DomainProblem {@code forbidden} when it is none of the person's own
     */
    String actingFor(@Nullable String named, Synergy synergy, Identity identity) {
        Set<String> possible = actsFor(synergy, identity);
        if (possible.isEmpty()) {
            throw DomainProblem.forbidden();
        }
        if (named == null && possible.size() > 1) {
            throw DomainProblem.invalid("#/department", "required");
        }
        String department = named == null ? possible.iterator().next() : named;
        if (!synergy.departments().contains(department)) {
            throw DomainProblem.invalid(
                    "#/department", "not-one-of", department, String.join(", ", new TreeSet<>(synergy.departments())));
        }
        if (!possible.contains(department)) {
            throw DomainProblem.forbidden();
        }
        return department;
    }

    Respondent respondent(String department, Identity identity) {
        String subject = identity.subject();
        Capacity capacity = directory.isDeputising(subject, department)
                ? Capacity.DEPUTY
                : directory.coordinatedBy(subject).contains(department) ? Capacity.COORDINATOR : Capacity.OFFICE;
        return new Respondent(subject, capacity);
    }

    boolean isMine(Synergy synergy, Identity identity) {
        Set<String> coordinated = directory.coordinatedBy(identity.subject());
        return synergy.departments().stream().anyMatch(coordinated::contains);
    }

    SynergyResponse response(Synergy synergy, Identity identity) {
        return responses(List.of(synergy), identity).getFirst();
    }

    List<SynergyResponse> responses(List<Synergy> synergies, Identity identity) {
        Map<String, List<Appointment>> coordinators = new HashMap<>();
        synergies.stream()
                .flatMap(synergy -> synergy.departments().stream())
                .forEach(department -> coordinators.computeIfAbsent(department, appointments::ofDepartment));
        return synergies.stream()
                .map(synergy -> SynergyResponse.of(synergy, coordinators, may(synergy, identity)))
                .toList();
    }

    private SynergyResponse.SynergyMay may(Synergy synergy, Identity identity) {
        List<String> own = List.copyOf(actsFor(synergy, identity));
        return new SynergyResponse.SynergyMay(
                synergy.state() == SynergyState.PROPOSED ? own : List.of(),
                synergy.state() == SynergyState.ACCEPTED ? own : List.of(),
                !own.isEmpty());
    }
}
