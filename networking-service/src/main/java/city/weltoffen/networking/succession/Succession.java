package city.weltoffen.networking.succession;

import city.weltoffen.defaults.consuming.EventHandler;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentSplit;
import city.weltoffen.events.networking.DepartmentSuccession;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets every feature of this service follow. It hears of it by the service's own events, so that what a crash interrupts
 * is done again. A follower that fails holds up no other one; the event is then heard again by all.
 */
final class Succession implements EventHandler {

    private final List<DepartmentFollower> departments;
    private final List<PersonFollower> persons;

    Succession(List<DepartmentFollower> departments, List<PersonFollower> persons) {
        this.departments = List.copyOf(departments);
        this.persons = List.copyOf(persons);
    }

    @Override
    public void on(EventEnvelope event) {
        switch (event.kind()) {
            case "department.merged" -> follow(event.as(DepartmentMerged.class).succession());
            case "department.split" -> follow(event.as(DepartmentSplit.class).succession());
            case "department.dissolved" ->
                follow(event.as(DepartmentDissolved.class).succession());
            case "coordinator.dismissed" -> left(event.as(CoordinatorDismissed.class));
            default -> {}
        }
    }

    private void follow(DepartmentSuccession succession) {
        each(departments, follower -> follower.follow(succession));
    }

    private void left(CoordinatorDismissed dismissed) {
        List<String> slugs = List.copyOf(dismissed.notice().tags().departments());
        String successor = dismissed.successor();
        if (successor == null) {
            each(persons, follower -> follower.left(slugs, dismissed.person()));
        } else {
            HandOver handOver = new HandOver(slugs, dismissed.person(), successor);
            each(persons, follower -> follower.handOver(handOver));
        }
    }

    private static <F> void each(List<F> followers, Consumer<F> verb) {
        RuntimeException failed = null;
        for (F follower : followers) {
            try {
                verb.accept(follower);
            } catch (RuntimeException failure) {
                if (failed == null) {
                    failed = failure;
                } else {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
