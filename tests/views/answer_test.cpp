// Late answers are dropped, in whatever order they come, and nobody is called who is gone.
#include "views/common/answer.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QPromise>

namespace samaki {

namespace {

void answer(QPromise<int>& promise, int value) {
    promise.addResult(value);
    promise.finish();
    QCoreApplication::processEvents();
}

} // namespace

TEST(AnswerTest, OnlyTheLastQuestionIsAnswered) {
    QObject page;
    Latest latest;
    QPromise<int> first;
    QPromise<int> second;
    first.start();
    second.start();
    QList<int> shown;
    latest.ask(first.future(), &page, [&](int value) { shown.append(value); });
    latest.ask(second.future(), &page, [&](int value) { shown.append(value); });
    answer(second, 2);
    answer(first, 1);
    EXPECT_EQ(shown, QList<int>{2});
}

TEST(AnswerTest, AForgottenQuestionIsNotAnswered) {
    QObject page;
    Latest latest;
    QPromise<int> question;
    question.start();
    bool answered = false;
    latest.ask(question.future(), &page, [&](int) { answered = true; });
    latest.forget();
    answer(question, 1);
    EXPECT_FALSE(answered);
}

TEST(AnswerTest, APageThatIsGoneIsNotCalled) {
    auto page = std::make_unique<QObject>();
    QPromise<int> question;
    question.start();
    bool called = false;
    whenDone(question.future(), page.get(), [&](int) { called = true; });
    page.reset();
    answer(question, 1);
    EXPECT_FALSE(called);
}

TEST(AnswerTest, ACancelledQuestionHasNoAnswer) {
    QObject page;
    bool called = false;
    {
        QPromise<int> question;
        question.start();
        whenDone(question.future(), &page, [&](int) { called = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

} // namespace samaki
