package city.weltoffen.networking.training;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who signed up, in the order in which they came: as many as there are places have one, the others wait.
 *
 * @param inOrder each person once
 */
public record SignUps(List<SignUp> inOrder) {

    /** More than any training, and an end for a script that has gone wild. */
    private static final int MOST = 1000;

    public SignUps {
        inOrder = List.copyOf(inOrder);
    }

    static SignUps none() {
        return new SignUps(List.of());
    }

    /** With somebody at the end, or the same where the person is there already. */
    SignUps with(SignUp signUp) {
        if (place(signUp.person().subject()) >= 0) {
            return this;
        }
        if (inOrder.size() >= MOST) {
            throw new DomainProblem("training-list-full", MOST);
        }
        return new SignUps(Stream.concat(inOrder.stream(), Stream.of(signUp)).toList());
    }

    SignUps without(Predicate<SignUp> whom) {
        return new SignUps(inOrder.stream().filter(whom.negate()).toList());
    }

    SignUps movedUp(Set<String> people, LocalDate day) {
        return changed(signUp -> people.contains(signUp.person().subject()) ? signUp.movedUp(day) : signUp);
    }

    /** The person knows of the place. */
    SignUps seenBy(String subject) {
        return changed(signUp -> signUp.isOf(subject) ? signUp.movedUp(null) : signUp);
    }

    SignUps cameTo(Set<String> people) {
        return changed(signUp -> signUp.cameTo(people));
    }

    private SignUps changed(UnaryOperator<SignUp> change) {
        return new SignUps(inOrder.stream().map(change).toList());
    }

    /** Where somebody stands: from nought, less where there is no such person. */
    public int place(String subject) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).isOf(subject)) {
                return i;
            }
        }
        return -1;
    }

    Set<String> withPlace(@Nullable Integer places) {
        return inOrder.stream()
                .limit(places == null ? 0 : places)
                .map(signUp -> signUp.person().subject())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> people() {
        return inOrder.stream().map(signUp -> signUp.person().subject()).toList();
    }
}
