"""Questions before a re-index: it waits for them, but not for ever."""

import threading

from bot.question_priority import QuestionPriority


def test_without_questions_nothing_waits():
    """Also after some have been answered."""
    priority = QuestionPriority()
    with priority.asking():
        pass
    thread = threading.Thread(target=priority.give_way, args=(60,), daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


def test_a_reindex_waits_for_the_last_question():
    """It goes on as soon as that is answered."""
    priority = QuestionPriority()
    went_on = threading.Event()

    def work():
        priority.give_way(60)
        went_on.set()

    thread = threading.Thread(target=work)
    with priority.asking():
        with priority.asking():
            thread.start()
        assert not went_on.wait(0.02)
    assert went_on.wait(10)
    thread.join()


def test_a_reindex_goes_on_although_questions_never_end():
    """After the given time."""
    priority = QuestionPriority()
    with priority.asking():
        thread = threading.Thread(target=priority.give_way, args=(0.01,), daemon=True)
        thread.start()
        thread.join(20)
        assert not thread.is_alive()
