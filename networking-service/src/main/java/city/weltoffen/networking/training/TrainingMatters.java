package city.weltoffen.networking.training;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Acting;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trainings that wait: a place that became free for who waited, and for who offers one to say how many came. */
@Component
class TrainingMatters implements MatterSource {

    private static final LocalizedText MOVED_UP = new LocalizedText("Nachgerückt", "Moved up");
    private static final LocalizedText SEE = new LocalizedText("Ansehen", "Have a look");
    private static final LocalizedText HELD = new LocalizedText("Wer war da?", "Who was there?");
    private static final LocalizedText RECORD = new LocalizedText("Festhalten", "Record");
    private static final LocalizedText COMES = new LocalizedText("Fortbildung", "Training");

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
                .map(since -> matter("training-moved-up", training, MOVED_UP, begins, since, null, SEE));
    }

    private Stream<Matter> toRecord(Training training, Reader reader) {
        TrainingDates dates = training.details().dates();
        String department = training.details().department();
        boolean mine = reader.coordinated().contains(department);
        return mine && dates.areOver(acting.now().at())
                ? Stream.of(matter("training-held", training, HELD, null, dates.ends(), department, RECORD))
                : Stream.empty();
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return trainings.offered().stream()
                .filter(training -> training.hasPlace(reader.subject()))
                .filter(training -> !training.details().dates().begins().isBefore(reader.today()))
                .map(training -> matter(
                        "training-comes",
                        training,
                        COMES,
                        training.details().dates().begins(),
                        reader.today(),
                        null,
                        SEE));
    }

    private static Matter matter(
            String kind,
            Training training,
            LocalizedText what,
            @Nullable LocalDate due,
            LocalDate since,
            @Nullable String department,
            LocalizedText verb) {
        return new Matter(
                kind,
                training.id().value(),
                what,
                training.details().title(),
                due,
                since,
                department,
                "/trainings/" + training.id().value(),
                verb);
    }
}
