package city.weltoffen.networking.training;

/** Where a training is on its way. */
public enum TrainingState {
    OFFERED,
    HELD,
    CANCELLED
}
