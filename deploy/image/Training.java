import city.weltoffen.embedded.EmbeddedStore;

/** Runs a command beside a store that is thrown away, so that a service can start for its AOT cache. */
void main(String[] command) throws Exception {
    try (var store = EmbeddedStore.startInMemory(0)) {
        var training = new ProcessBuilder(command).inheritIO();
        training.environment().put("MONGODB_URI", store.uri());
        // The gateway starts with none of its own; this one is asked for by nobody.
        training.environment().put("IDENTITY_CLIENT_SECRET", "training");
        int exit = training.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("Ended with " + exit);
        }
    }
}
