package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.jobs.Job;

/** Lets follow what was announced for today, what is open again, and what failed in the middle. */
final class SuccessionsDue implements Job {

    private final Succeeding succeeding;

    SuccessionsDue(Succeeding succeeding) {
        this.succeeding = succeeding;
    }

    @Override
    public String name() {
        return "successions";
    }

    @Override
    public void run() {
        succeeding.followAll();
    }
}
