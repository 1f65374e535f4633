package jp.renkei.local.fuzz;

/** Spoils one thing of a request and notes on it what it did. */
@FunctionalInterface
interface Fault {

    void spoil(Draft draft, Dice dice);
}
