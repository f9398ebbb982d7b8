package city.weltoffen.networking.interest;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets interests follow a department's successor. Where that one has an interest in the same call already, its own
 * stays, or comes to life again; what it decided itself counts.
 */
@Component
class InterestFollower implements DepartmentFollower {

    private final Interests interests;
    private final Claimants claimants;

    InterestFollower(Interests interests, Claimants claimants) {
        this.interests = interests;
        this.claimants = claimants;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        Claimant successor = claimants.of(succession.successor());
        interests.of(succession.slug()).stream()
                .filter(interest -> interest.state().isActive())
                .forEach(interest -> follow(interest, successor));
    }

    private void follow(Interest interest, Claimant successor) {
        Optional<Interest> own = interests.of(interest.call().callId(), successor.department());
        if (own.isEmpty()) {
            interests.update(interest.id(), (one, now) -> one.follow(successor, now));
            return;
        }
        if (!own.get().state().isActive()) {
            interests.declare(interest.call().callId(), successor, interest.role());
        }
        interests.update(interest.id(), (one, now) -> one.giveWayTo(successor, now));
    }
}
