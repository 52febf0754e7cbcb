"""Proposes an outlet's rules from several of its articles; start reading at `proposal`."""

from newsparse.learning.findings import Finding
from newsparse.learning.proposal import Proposal, learn, study
from newsparse.learning.writer import write_module

__all__ = ["Finding", "Proposal", "learn", "study", "write_module"]
