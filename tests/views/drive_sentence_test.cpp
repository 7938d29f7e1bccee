// How the drive stands, in words a secretary can act on; colour and drawing only come with them.
#include "views/shell/drive_sentence.h"

#include <gtest/gtest.h>

namespace samaki {

namespace {

DriveWords words(DriveStatus::State state, int waiting = 0, int conflicts = 0, qint64 seconds = 0,
                 Language language = Language::English) {
    DriveStatus status;
    status.state = state;
    status.waiting = waiting;
    status.conflicts = conflicts;
    if (state == DriveStatus::State::Refused)
        status.problem = Problem{Trouble::NewerSchema, u"The file was made by a later Samaki."_qs, u"42"_qs};
    return driveWords(status, seconds, language);
}

} // namespace

TEST(DriveSentenceTest, EachStateHasItsOwnWordsAndDrawing) {
    using State = DriveStatus::State;
    QStringList sentences;
    for (const State state :
         {State::Connecting, State::Online, State::Busy, State::Away, State::Refused, State::Offline}) {
        const DriveWords said = words(state);
        EXPECT_FALSE(said.sentence.isEmpty());
        EXPECT_FALSE(said.icon.isEmpty());
        EXPECT_FALSE(sentences.contains(said.sentence)) << qPrintable(said.sentence);
        sentences.append(said.sentence);
    }
}

TEST(DriveSentenceTest, ASlowDriveIsCountedInSeconds) {
    EXPECT_EQ(words(DriveStatus::State::Busy, 0, 0, 1).sentence, u"Waiting for the drive …"_qs);
    EXPECT_TRUE(words(DriveStatus::State::Busy, 0, 0, 7).sentence.contains(u"7 seconds"_qs));
    EXPECT_TRUE(words(DriveStatus::State::Busy, 0, 0, 7, Language::Khmer).sentence.contains(u"៧"_qs));
}

TEST(DriveSentenceTest, WhatWaitsIsCountedAndNeedsNothingFromThePerson) {
    EXPECT_TRUE(words(DriveStatus::State::Away).waiting.isEmpty());
    EXPECT_EQ(words(DriveStatus::State::Away, 1).waiting,
              u"One change waits here and goes out by itself."_qs);
    EXPECT_EQ(words(DriveStatus::State::Away, 12).waiting,
              u"12 changes wait here and go out by themselves."_qs);
}

TEST(DriveSentenceTest, AChangeThatNeedsADecisionIsNotSaidToGoOutByItself) {
    const DriveWords said = words(DriveStatus::State::Online, 3, 3);
    EXPECT_TRUE(said.waiting.isEmpty());
    EXPECT_EQ(said.decide, u"3 changes need your decision"_qs);
}

TEST(DriveSentenceTest, ARefusedFileSaysWhy) {
    EXPECT_EQ(words(DriveStatus::State::Refused).sentence, u"The file was made by a later Samaki."_qs);
}

} // namespace samaki
