package city.weltoffen.networking.training;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.networking.acting.Acting;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trainings that wait: a place that became free for who waited, and for who offers one to say how many came. */
@Component
class TrainingMatters implements MatterSource {

    private static final Wait MOVED_UP =
            Wait.of("training-moved-up", "Nachgerückt", "Moved up", "Ansehen", "Have a look");
    private static final Wait HELD = Wait.of("training-held", "Wer war da?", "Who was there?", "Festhalten", "Record");
    private static final Wait COMES = Wait.of("training-comes", "Fortbildung", "Training", "Ansehen", "Have a look");

    private final Trainings trainings;
    private final Acting acting;

    TrainingMatters(Trainings trainings, Acting acting) {
        this.trainings = trainings;
        this.acting = acting;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return trainings.offered().stream()
                .flatMap(training -> Stream.concat(movedUp(training, reader), toRecord(training, reader)));
    }

    private Stream<Matter> movedUp(Training training, Reader reader) {
        LocalDate begins = training.details().dates().begins();
        return training.signUps().inOrder().stream()
                .filter(signUp -> signUp.isOf(reader.subject()) && !begins.isBefore(reader.today()))
                .flatMap(signUp -> Stream.ofNullable(signUp.movedUpOn()))
                .map(since -> matter(MOVED_UP, training, begins, since, null));
    }

    private Stream<Matter> toRecord(Training training, Reader reader) {
        TrainingDates dates = training.details().dates();
        String department = training.details().department();
        boolean mine = reader.coordinated().contains(department);
        return mine && dates.areOver(acting.now().at())
                ? Stream.of(matter(HELD, training, null, dates.ends(), department))
                : Stream.empty();
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return trainings.offered().stream()
                .filter(training -> training.hasPlace(reader.subject()))
                .filter(training -> !training.details().dates().begins().isBefore(reader.today()))
                .map(training ->
                        matter(COMES, training, training.details().dates().begins(), reader.today(), null));
    }

    private static Matter matter(
            Wait wait, Training training, @Nullable LocalDate due, LocalDate since, @Nullable String department) {
        return wait.matter(
                training.id().value(),
                training.details().title(),
                due,
                since,
                department,
                "/trainings/" + training.id().value());
    }
}
