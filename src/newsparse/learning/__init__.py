from newsparse.learning.proposal import learn, study, Proposal
